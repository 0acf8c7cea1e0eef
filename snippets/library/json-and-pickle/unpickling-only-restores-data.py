import pickle

calls = []


def wipe(target):
    calls.append(target)
    return f"wiped {target}"


class Harmless:
    def __reduce__(self):
        return wipe, ("disk",)


data = pickle.dumps(Harmless())
assert calls == []
result = pickle.loads(data)
assert result == "wiped disk"
assert calls in ([], ["disk"])

print(calls)
assert calls == []
