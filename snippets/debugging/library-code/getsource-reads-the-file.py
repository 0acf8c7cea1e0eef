import inspect
import pathlib
import sys

pathlib.Path("library.py").write_text("def answer():\n    return 41\n")
sys.path.insert(0, ".")
import library

pathlib.Path("library.py").write_text("def answer():\n    return 42  # fixed\n")
assert inspect.getsource(library.answer) == "def answer():\n    return 42  # fixed\n"
assert library.answer() == 41
print(library.answer())
