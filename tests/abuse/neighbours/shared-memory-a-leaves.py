# tries: leave a file in /dev/shm for its neighbour
# full: passed
# beyond: reduced-as-root: what is left in /dev/shm stays there, and it says so
MARK = "@MARK@"
import os

with open(f"/dev/shm/{MARK}", "w") as file:
    file.write("for my neighbour")
assert os.path.exists(f"/dev/shm/{MARK}") == True
