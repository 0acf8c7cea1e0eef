import importlib
import pathlib
import sys

pathlib.Path("my-tool.py").write_text("size = 3\n")
sys.path.insert(0, "")
try:
    exec("import my-tool")
except SyntaxError as error:
    refused = error.text.strip()
assert refused == "import my-tool"
assert importlib.import_module("my-tool").size == 3
print(importlib.import_module("my-tool").__name__)
