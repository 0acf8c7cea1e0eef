import inspect
import pathlib
import sys

pathlib.Path("library.py").write_text("def answer():\n    return 41\n")
sys.path.insert(0, ".")
import library

pathlib.Path("library.py").write_text("def answer():\n    return 42  # fixed\n")
shown = inspect.getsource(library.answer)

print(library.answer(), shown)
assert "41" in shown
