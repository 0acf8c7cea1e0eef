# shows: an open file object over a duplicate of stdout is flushed at the end
import os

file = open(os.dup(1), "w")
file.write("flushed at the end\n")
assert file.fileno() > 2
print("printed")
