# tries: leave a file for its neighbour, in scratch, in its parent, and in /tmp
# full: passed
MARK = "@MARK@"
import os

for place in (".", "..", "/tmp"):
    try:
        with open(f"{place}/{MARK}", "w") as file:
            file.write("for my neighbour")
    except OSError:
        pass
assert os.listdir() == [MARK]
