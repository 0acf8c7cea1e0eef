# shows: writes to f_locals at module level are writes to the globals
import sys

sys._getframe().f_locals["made"] = 5
assert made == 5
print(made)
