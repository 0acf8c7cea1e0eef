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
        self.key = key


cache, log = {}, []
symbols = [Symbol("a"), Symbol("a"), Symbol("b")]
assert [symbol.key for symbol in symbols] == ["a", "a", "b"]
assert (symbols[0] is symbols[1], symbols[0] is symbols[2]) == (True, False)
assert log == [("__new__", "a"), ("__init__", "a"), ("__new__", "b"), ("__init__", "b")]
print(len(symbols), "calls of the class:", log)
