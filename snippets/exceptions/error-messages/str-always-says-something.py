texts = [str(error) for error in (ValueError(), TimeoutError(), AssertionError())]

print(texts)
assert "" not in texts
