from typing import Protocol, runtime_checkable


@runtime_checkable
class Reader(Protocol):
    def read(self, size: int) -> bytes: ...


class Blocked:
    read = None


class Number:
    read = 5


checked = [isinstance(kind(), Reader) for kind in (Blocked, Number)]
assert checked == [False, True]
print(checked)
