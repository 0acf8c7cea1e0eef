from abc import ABC, abstractmethod


class Store(ABC):
    @abstractmethod
    def save(self, key, value): ...


class OtherSignature(Store):
    def save(self):
        return "saved nothing"


class NotEvenAMethod(Store):
    save = None


assert OtherSignature().save() == "saved nothing"
assert NotEvenAMethod().save is None
print(OtherSignature().save(), NotEvenAMethod().save)
