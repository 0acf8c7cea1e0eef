# shows: runpy on a module leaves sys.modules as it was
import runpy
import sys

before = sys.modules["__main__"]
with open("other.py", "w") as file:
    file.write("import sys\nseen = sys.modules['__main__'].__dict__ is globals()\n")
namespace = runpy.run_path("other.py", run_name="__main__")
assert namespace["seen"] is True
assert sys.modules["__main__"] is before
print(namespace["seen"])
