# shows: sys.path[0] is the script's directory
import os
import sys

assert sys.path[0] == os.path.dirname(os.path.abspath(__file__))
assert sys.path[0] != os.getcwd()
print(os.path.basename(sys.path[0]) != "")
