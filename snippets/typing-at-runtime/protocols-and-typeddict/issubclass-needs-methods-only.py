from typing import Protocol, runtime_checkable


@runtime_checkable
class Readable(Protocol):
    def read(self) -> bytes: ...


@runtime_checkable
class Sized(Readable, Protocol):
    size: int


@runtime_checkable
class Hooked(Protocol):
    size: int

    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "size")


class File:
    size = 5

    def read(self) -> bytes:
        return b"bytes"


def outcome(check, *arguments):
    try:
        return check(*arguments)
    except TypeError as error:
        return str(error)[:54]


assert [outcome(isinstance, File(), protocol) for protocol in (Readable, Sized)] == [True, True]
assert outcome(isinstance, b"", Sized) is False
refused = "Protocols with non-method members don't support issubc"
assert [outcome(issubclass, File, protocol) for protocol in (Readable, Sized)] == [True, refused]
assert [outcome(issubclass, kind, Hooked) for kind in (File, bytes)] == [True, False]
print(outcome(issubclass, File, Readable), refused)
