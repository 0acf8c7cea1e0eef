# shows: no trace or profile function is set at the start
import sys

assert sys.gettrace() is None
assert sys.getprofile() is None
print(sys.gettrace(), sys.getprofile())
