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
    cls = type(descriptor)
    assert hasattr(cls, "__get__") is True
    return "data" if hasattr(cls, "__set__") or hasattr(cls, "__delete__") else "non-data"


names = ("function", "class_method", "static_method", "managed", "slot")
kinds = {name: kind(vars(Host)[name]) for name in names}
assert kinds == {
    "function": "non-data",
    "class_method": "non-data",
    "static_method": "non-data",
    "managed": "data",
    "slot": "data",
}
print(kinds)
