"""Importing this makes what it takes to read, in a process that those who read are begun as copies of."""

import gc
import signal
from collections import deque
from contextlib import suppress

from helpers.building.reader import get_ready

before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for whoever began this process, who then ends it
with suppress(Exception):  # a broken word list is told by whoever reads it next
    deque(get_ready(), maxlen=0)
gc.freeze()  # what all of them share is left as it is
signal.signal(signal.SIGINT, before)
