import sys

for name in [name for name in sys.modules if name.partition(".")[0] == "xml"]:
    del sys.modules[name]
module = __import__("xml.dom")
leaf = __import__("xml.dom", fromlist=["Node"])

assert module is sys.modules["xml"]
assert leaf is module.dom is sys.modules["xml.dom"]
print(module.__name__, leaf.__name__)
