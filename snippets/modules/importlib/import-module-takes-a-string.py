import importlib
import sys

name = ".".join(["xml", "dom"])
module = importlib.import_module(name)
top = __import__(name)

assert module is sys.modules["xml.dom"]
assert top is sys.modules["xml"]
assert importlib.import_module(".dom", package="xml") is module
print(module.__name__, top.__name__)
