# shows: no warning options and no -X options are set
import sys

assert sys.warnoptions == []
assert sys._xoptions == {}
print(sys.warnoptions, sys._xoptions)
