# shows: no virtual environment is active
import sys

assert sys.prefix == sys.base_prefix
assert sys.exec_prefix == sys.base_exec_prefix
print(sys.prefix == sys.base_prefix)
