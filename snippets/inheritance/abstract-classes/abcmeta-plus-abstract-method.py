from abc import ABC, ABCMeta, abstractmethod


class OnlyDecorator:
    @abstractmethod
    def area(self):
        return 0


class OnlyABC(ABC):
    def area(self):
        return 0


class Both(ABC):
    @abstractmethod
    def area(self):
        return 0


def outcome(cls):
    try:
        return cls().area()
    except TypeError:
        return "TypeError"


classes = (OnlyDecorator, OnlyABC, Both)
assert [type(cls) for cls in classes] == [type, ABCMeta, ABCMeta]
assert [getattr(cls.area, "__isabstractmethod__", False) for cls in classes] == [True, False, True]
assert [outcome(cls) for cls in classes] == [0, 0, "TypeError"]
print([outcome(cls) for cls in classes])
