def connect(timeout=None):
    return timeout or 30


results = {repr(value): connect(value) for value in (None, 0, 0.0, "", [], False, 5)}
assert results == {"None": 30, "0": 30, "0.0": 30, "''": 30, "[]": 30, "False": 30, "5": 5}
print(results)
