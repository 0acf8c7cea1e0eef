computed = []


def find(key):
    computed.append(key)
    return {"a": 1}.get(key)


def with_get(key, memo={}):
    if memo.get(key) is None:
        memo[key] = find(key)
    return memo[key]


def with_in(key, memo={}):
    if key not in memo:
        memo[key] = find(key)
    return memo[key]


assert [with_get(key) for key in ("a", "a", "b", "b")] == [1, 1, None, None]
by_get = list(computed)
computed.clear()
assert [with_in(key) for key in ("a", "a", "b", "b")] == [1, 1, None, None]
assert (by_get, computed) == (["a", "b", "b"], ["a", "b"])
print(by_get, computed)
