# shows: sys.orig_argv is the interpreter and the script
import os
import sys

assert len(sys.orig_argv) == 2
assert sys.orig_argv[1] == __file__
assert os.path.basename(sys.orig_argv[0]).startswith("python3")
print(len(sys.orig_argv))
