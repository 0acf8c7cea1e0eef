results = [(x is not None, x is (not None)) for x in (None, True, 1)]
assert results == [(False, False), (True, True), (True, False)]
assert [(x not in [5], not x in [5]) for x in (5, 6)] == [(False, False), (True, True)]
print(results)
