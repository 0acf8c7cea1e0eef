texts = {kind.__name__: str(kind("the port")) for kind in (KeyError, IndexError, LookupError, ValueError)}
assert texts == {"KeyError": "'the port'", "IndexError": "the port", "LookupError": "the port", "ValueError": "the port"}
print(texts)
