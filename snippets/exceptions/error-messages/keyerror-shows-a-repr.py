texts = {kind.__name__: str(kind("the port")) for kind in (KeyError, IndexError, LookupError, ValueError)}
assert texts == {"KeyError": "'the port'", "IndexError": "the port", "LookupError": "the port", "ValueError": "the port"}
assert [str(KeyError(7)), str(KeyError("a", "b")), str(KeyError())] == ["7", "('a', 'b')", ""]
print(texts)
