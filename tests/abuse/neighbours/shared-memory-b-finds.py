# tries: find the file of its neighbour in /dev/shm
# full: passed
# todo: reduced-as-root: only a user of its own has its files swept from /dev/shm
# after: neighbours/shared-memory-a-leaves
# gets-through-without: scratch -> refuted
MARK = "@MARK@"
import os

assert os.path.exists(f"/dev/shm/{MARK}") == False
