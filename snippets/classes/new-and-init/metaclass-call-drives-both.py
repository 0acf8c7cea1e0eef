class Interned(type):
    def __call__(cls, key):
        if key not in cache:
            cache[key] = super().__call__(key)
        return cache[key]


class Symbol(metaclass=Interned):
    def __new__(cls, key):
        log.append(("__new__", key))
        return super().__new__(cls)

    def __init__(self, key):
        log.append(("__init__", key))


cache, log = {}, []
first, second = Symbol("a"), Symbol("a")
assert first is second
assert log == [("__new__", "a"), ("__init__", "a")]
print("2 calls of the class:", log)
