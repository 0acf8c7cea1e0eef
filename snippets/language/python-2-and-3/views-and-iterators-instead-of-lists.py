results = {
    "range": range(10**15),
    "map": map(str, range(10**15)),
    "filter": filter(None, range(10**15)),
    "zip": zip(range(10**15)),
    "keys": {"a": 1}.keys(),
}
first = [results["range"][0], next(results["map"]), next(results["filter"]), next(results["zip"]), *results["keys"]]
assert [type(result).__name__ for result in results.values()] == ["range", "map", "filter", "zip", "dict_keys"]
assert first == [0, "0", 1, (0,), "a"]
print({name: type(result).__name__ for name, result in results.items()})
