MISSING = object()


def queries_of(keeps_missing):
    queries, cache = [], {}

    def fetch(key):
        queries.append(key)
        return {"ada": 1}.get(key)

    def get(key):
        value = cache.get(key, MISSING)
        if value is MISSING:
            value = fetch(key)
            if value is not None or keeps_missing:
                cache[key] = value
        return value

    found = [get("ada"), get("ada"), get("bob"), get("bob"), get("bob")]
    assert found == [1, 1, None, None, None]
    return queries


print(queries_of(False), queries_of(True))
assert queries_of(False) == ["ada", "bob", "bob", "bob"]
assert queries_of(True) == ["ada", "bob"]
