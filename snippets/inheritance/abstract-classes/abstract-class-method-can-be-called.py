from abc import ABC, abstractmethod


class Store(ABC):
    @classmethod
    @abstractmethod
    def create(cls):
        return f"made by {cls.__name__}"

    @staticmethod
    @abstractmethod
    def unit():
        return "rows"


try:
    outcome = Store()
except TypeError as error:
    outcome = type(error).__name__

assert outcome == "TypeError"
assert Store.__abstractmethods__ == {"create", "unit"}
assert isinstance(vars(Store)["unit"], staticmethod) is True
assert (Store.create(), Store.unit()) == ("made by Store", "rows")
print(Store.create())
