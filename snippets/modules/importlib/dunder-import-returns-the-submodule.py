module = __import__("xml.dom")

print(module.__name__)
assert module.__name__ == "xml.dom"
