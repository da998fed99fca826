"""How much of an input is read, each limit with its reason: the only place where they stand."""

from __future__ import annotations

# --- reading ---

# A saved news page is 5 to 500 kB; the largest seen held 3 MB of scripts. Above this a file is a dump or a mistake.
# The same holds for a record of an archive, a row of a table, and a page that is fetched.
PAGE_BYTES = 10_000_000
# A news page has 500 to 5,000 tags. A page of 3,000,000 tags kept trafilatura busy for three minutes, one of 60,000
# for less than two seconds.
PAGE_TAGS = 60_000
# Text shrinks 3 to 10 times by gzip and up to 30 times by zstd; a bomb of one repeated byte 1,000 times and more.
# Below FREE_BYTES nobody is harmed, so that a small file of very even content is read.
SHRINKS = 200
FREE_BYTES = 50_000_000
# What zstd may ask for at once; its own tools stop there unless told otherwise.
ZSTD_WINDOW = 2**27
# Places in one archive after which reading finds its feet again; a file with more of them is given up.
DAMAGES = 20
# Rows of a Parquet table held at once: 16 articles, whatever the size of its row groups.
BATCH_ROWS = 16
# A tar archive: what a header may hold besides name and size (long paths, attributes); how far the next header is
# sought after a broken place, a page and its header; the bytes of a table or archive inside, which is laid on disk.
TAR_HEADER = 1_000_000
TAR_SEARCH = 2 * PAGE_BYTES
INSIDE_BYTES = 4_000_000_000
# Letters of a path inside an archive; no file system has longer ones.
PATH_LENGTH = 4096
# Years in which an article can have been published: before the first there was no such paper (nor a state to write
# of), and what lies behind the last is a slip (2204 for 2024). Days to come in between are taken, and told by `build`.
YEARS = (1930, 2100)
# JSON lines read before a table is given up for having no column of text.
FIRST_LINES = 20
# A file name holds 255 bytes; an id is one, with ".md" behind it and sometimes a hash.
ID_LENGTH = 120

# --- fetching ---

# robots.txt: RFC 9309 asks for at least 500 KiB and five redirects.
ROBOTS_BYTES = 512_000
REDIRECTS = 5
# Between two requests to one host, in seconds; a longer Crawl-delay of its robots.txt is kept up to LONGEST_DELAY.
HOST_DELAY = 1.0
LONGEST_DELAY = 30.0
# Seconds without a byte, and seconds for a whole page: 10 MB at a slow 100 kB/s take longer than any news page.
CONNECT_SECONDS = 10.0
SILENT_SECONDS = 20.0
PAGE_SECONDS = 60.0
# Requests for one page, the first included; waits between them double from FIRST_WAIT. A server that asks to wait
# longer than LONGEST_WAIT is left in peace until the next run.
TRIES = 4
FIRST_WAIT = 2.0
LONGEST_WAIT = 120.0
# Pages in a row that a host does not answer, after which its others wait for another run: a dead one costs a minute.
HOST_FAILURES = 3
# Hosts asked at the same time, each at its own pace.
HOSTS_AT_ONCE = 8
