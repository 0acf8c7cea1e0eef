# shows: a module is not in sys.modules before its import
import sys

before = "json" in sys.modules
import json

assert before is False
assert "json" in sys.modules
print(before)
