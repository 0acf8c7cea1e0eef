# shows: the interpreter is not finalising while the script runs
import sys

assert sys.is_finalizing() is False
print(sys.is_finalizing())
