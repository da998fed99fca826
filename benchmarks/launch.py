"""Starts a command and tells, as one line of JSON on a file that the caller opened, how it ended and what it took.

Run as a program of its own, by `measure.run`: the system counts a process's highest memory from that of the process
from which it was split off, so what starts it must itself be small.

Use: python -I -S launch.py DESCRIPTOR PROGRAM [ARGUMENT…]
"""

import json
import os
import sys

_SUBREAPER = 36  # of Linux: who asks for it waits for all that its processes leave behind

if __name__ == "__main__":
    told, command = int(sys.argv[1]), sys.argv[2:]
    os.set_inheritable(told, False)
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_SUBREAPER, 1)
    _, status, used = os.wait4(os.posix_spawnp(command[0], command, os.environ), 0)
    seconds = used.ru_utime + used.ru_stime
    try:
        while True:
            left = os.wait4(-1, 0)[2]
            seconds += left.ru_utime + left.ru_stime
    except ChildProcessError:  # none is left
        pass
    unit = 1 if sys.platform == "darwin" else 1024
    row = [os.waitstatus_to_exitcode(status), seconds, used.ru_maxrss * unit]
    os.write(told, json.dumps(row).encode())
