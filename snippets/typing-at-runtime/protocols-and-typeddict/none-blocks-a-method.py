from typing import Protocol, runtime_checkable


@runtime_checkable
class Reader(Protocol):
    def read(self, size: int) -> bytes: ...


class File:
    def read(self, size: int) -> bytes:
        return b""


class Blocked:
    read = None


checked = [isinstance(kind(), Reader) for kind in (File, Blocked)]
assert checked == [True, False]
print(checked)
