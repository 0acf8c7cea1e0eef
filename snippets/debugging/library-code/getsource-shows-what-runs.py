import inspect
import pathlib
import sys

pathlib.Path("library.py").write_text("def answer():\n    return 41\n")
sys.path.insert(0, ".")
import library

assert inspect.getsource(library.answer) == "def answer():\n    return 41\n"
pathlib.Path("library.py").write_text("def answer():\n    return 42  # fixed\n")
shown = inspect.getsource(library.answer)
assert library.answer() == 41

print(shown)
assert shown == "def answer():\n    return 41\n"
