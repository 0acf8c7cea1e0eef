# tries: find the file of its neighbour in /dev/shm
# full: passed
# beyond: reduced-as-root: what is left in /dev/shm stays there, and it says so
# after: neighbours/shared-memory-a-leaves
# gets-through-without: scratch -> refuted
MARK = "@MARK@"
import os

assert os.path.exists(f"/dev/shm/{MARK}") == False
