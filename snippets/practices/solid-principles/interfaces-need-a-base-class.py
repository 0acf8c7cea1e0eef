from typing import Protocol, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


class File:
    def close(self):
        return "closed"


assert Closable not in File.__mro__
print(isinstance(File(), Closable))
assert isinstance(File(), Closable) is False
