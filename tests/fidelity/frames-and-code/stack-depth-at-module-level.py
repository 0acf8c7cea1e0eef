# shows: the module is the outermost frame
import sys

frame = sys._getframe()
assert frame.f_back is None
assert frame.f_code.co_name == "<module>"
assert frame.f_globals is globals()
print(frame.f_code.co_name)
