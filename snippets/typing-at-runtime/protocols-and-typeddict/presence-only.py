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


class NoSize:
    def read(self, size: int) -> bytes:
        return b""


objects = (OtherSignature(), NoFunction(), NoSize())
assert [isinstance(each, Reader) for each in objects] == [True, True, False]
print([isinstance(each, Reader) for each in objects])
