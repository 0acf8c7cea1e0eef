class Host:
    __slots__ = ("slot",)

    def function(self): ...

    @classmethod
    def class_method(cls): ...

    @staticmethod
    def static_method(): ...

    @property
    def managed(self): ...


def kind(descriptor):
    methods = [name for name in ("__get__", "__set__", "__delete__") if hasattr(type(descriptor), name)]
    return type(descriptor).__name__, "data" if methods[1:] else "non-data", methods[0]


names = ("function", "class_method", "static_method", "managed", "slot")
kinds = [kind(vars(Host)[name]) for name in names]
assert kinds == [
    ("function", "non-data", "__get__"),
    ("classmethod", "non-data", "__get__"),
    ("staticmethod", "non-data", "__get__"),
    ("property", "data", "__get__"),
    ("member_descriptor", "data", "__get__"),
]
print(*kinds, sep="\n")
