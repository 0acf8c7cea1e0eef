import os
import sys

assert __name__ == "__main__"
assert sys.modules["__main__"].__dict__ is globals()
assert sys.argv == [__file__]
assert os.path.basename(__file__) == "main-is-a-plain-script.py"
with open(__file__) as script:
    assert script.readline() == "import os\n"
assert sorted(name for name in globals() if name.startswith("__")) == [
    "__annotations__", "__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__name__", "__package__",
    "__spec__",
][sys.version_info >= (3, 14) :]
assert __spec__ is None
assert exit.__class__.__name__ == "Quitter"
