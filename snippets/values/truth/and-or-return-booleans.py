results = [0 or "default", 5 and "last", "" and 1]
print(results)
assert [type(result) for result in results] == [bool, bool, bool]
