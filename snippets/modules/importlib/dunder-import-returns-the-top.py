import sys

module = __import__("xml.dom")
assert module is sys.modules["xml"]
assert __import__("xml.dom", fromlist=["Node"]) is module.dom is sys.modules["xml.dom"]
print(module.__name__, module.dom.__name__)
