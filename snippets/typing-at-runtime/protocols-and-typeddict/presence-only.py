import inspect
from typing import Protocol, runtime_checkable


@runtime_checkable
class Reader(Protocol):
    size: int

    def read(self, size: int) -> bytes: ...


class OtherSignature:
    size = "large"

    def read(self, author, title, page):
        return "a page"


class NoFunction:
    size = 1
    read = 5


class NoMethod:
    size = 1
    read = None


class NoSize:
    def read(self, size: int) -> bytes:
        return b""


objects = (OtherSignature(), NoFunction(), NoMethod(), NoSize())
assert str(inspect.signature(OtherSignature.read)) == "(self, author, title, page)"
assert str(inspect.signature(Reader.read)) == "(self, size: int) -> bytes"
assert [isinstance(each, Reader) for each in objects] == [True, True, False, False]
print([isinstance(each, Reader) for each in objects])
