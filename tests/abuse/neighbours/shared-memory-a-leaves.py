# tries: leave a file in /dev/shm for its neighbour
# full: passed
# todo: reduced-as-root: only a user of its own has its files swept from /dev/shm
MARK = "@MARK@"
import os

with open(f"/dev/shm/{MARK}", "w") as file:
    file.write("for my neighbour")
assert os.path.exists(f"/dev/shm/{MARK}") == True
