from abc import ABC, abstractmethod


class Store(ABC):
    @abstractmethod
    def save(self, key, value): ...


class OtherSignature(Store):
    def save(self):
        return "saved nothing"


class NotEvenAMethod(Store):
    save = None


class OtherName(Store):
    def store(self, key, value): ...


def outcome(cls):
    try:
        return type(cls()).__name__
    except TypeError:
        return "TypeError"


classes = (OtherSignature, NotEvenAMethod, OtherName)
assert [outcome(cls) for cls in classes] == ["OtherSignature", "NotEvenAMethod", "TypeError"]
assert [issubclass(cls, Store) for cls in classes] == [True, True, True]
assert (OtherSignature().save(), NotEvenAMethod().save) == ("saved nothing", None)
print([outcome(cls) for cls in classes])
