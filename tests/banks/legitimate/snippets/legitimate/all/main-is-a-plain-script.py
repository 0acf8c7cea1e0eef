import os
import sys

assert __name__ == "__main__"
assert sys.modules["__main__"].__dict__ is globals()
assert sys.argv == [__file__]
assert os.path.basename(__file__) == "main-is-a-plain-script.py"
with open(__file__) as script:
    assert script.readline() == "import os\n"
names = {"__builtins__", "__doc__", "__file__", "__loader__", "__name__", "__package__", "__spec__"}
# Annotations are lazy from 3.14 on, and 3.15 removed `__cached__`.
names |= {"__annotations__"} if sys.version_info < (3, 14) else set()
names |= {"__cached__"} if sys.version_info < (3, 15) else set()
assert {name for name in globals() if name.startswith("__")} == names
assert __spec__ is None
assert exit.__class__.__name__ == "Quitter"
