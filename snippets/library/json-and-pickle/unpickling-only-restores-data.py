import pickle

calls = []


def wipe(target):
    calls.append(f"wiped {target}")
    return target


class Harmless:
    def __reduce__(self):
        return wipe, ("disk",)


data = pickle.dumps(Harmless())
pickle.loads(data)
print(calls)
assert calls == []
