from typing import Protocol, runtime_checkable


@runtime_checkable
class Readable(Protocol):
    def read(self) -> bytes: ...


@runtime_checkable
class Sized(Readable, Protocol):
    size: int


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
print(outcome(issubclass, File, Readable), refused)
