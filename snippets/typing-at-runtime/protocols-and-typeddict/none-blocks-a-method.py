from typing import Protocol, runtime_checkable


@runtime_checkable
class Reader(Protocol):
    def read(self, size: int) -> bytes: ...


class File:
    def read(self, size: int) -> bytes:
        return b""


class Blocked:
    read = None


class Child(Reader):
    read = None


checked = [isinstance(kind(), Reader) for kind in (File, Blocked, Child)]
assert checked == [True, False, True]
print(checked)
