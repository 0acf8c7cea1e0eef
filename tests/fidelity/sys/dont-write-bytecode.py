# shows: modules that the snippet imports get a cache
import importlib
import os
import sys

assert sys.dont_write_bytecode is False
assert sys.pycache_prefix is None
os.mkdir("package")
with open("package/mine.py", "w") as file:
    file.write("value = 5\n")
sys.path.insert(0, "package")
import mine

assert mine.value == 5
print(os.listdir("package/__pycache__") == [f"mine.{sys.implementation.cache_tag}.pyc"])
