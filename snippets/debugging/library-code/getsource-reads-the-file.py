import importlib
import inspect
import pathlib
import sys

sys.dont_write_bytecode = True
pathlib.Path("library.py").write_text("def answer():\n    return 41\n")
sys.path.insert(0, ".")
import library

pathlib.Path("library.py").write_text("def answer():\n    return 42  # fixed\n")
assert "return 42  # fixed" in inspect.getsource(library.answer)
assert library.answer() == 41
importlib.reload(library)
assert library.answer() == 42
print(library.answer())
