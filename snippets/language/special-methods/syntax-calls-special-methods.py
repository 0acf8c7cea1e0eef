calls = []


class Basket:
    def __init__(self, *items):
        calls.append("__init__")
        self.items = items

    def __add__(self, other):
        calls.append("__add__")
        return Basket(*self.items, *other.items)

    def __len__(self):
        calls.append("__len__")
        return len(self.items)

    def __getitem__(self, index):
        calls.append("__getitem__")
        return self.items[index]

    def __call__(self, item):
        calls.append("__call__")
        return Basket(*self.items, item)

    def __enter__(self):
        calls.append("__enter__")
        return self

    def __exit__(self, *error):
        calls.append("__exit__")

    def __str__(self):
        calls.append("__str__")
        return "+".join(self.items)


with Basket("egg") as basket:
    results = [str(basket + Basket("ham")), len(basket), basket[0], basket("oil").items]

assert results == ["egg+ham", 1, "egg", ("egg", "oil")]
assert calls == [
    "__init__", "__enter__", "__init__", "__add__", "__init__", "__str__",
    "__len__", "__getitem__", "__call__", "__init__", "__exit__",
]  # fmt: skip
print(results)
