# shows: objects of modules are tracked and found
import gc
import sys

found = gc.get_objects()
assert any(o is sys.modules for o in found)
assert any(o is globals() for o in found)
print(len(found) > 1000)
