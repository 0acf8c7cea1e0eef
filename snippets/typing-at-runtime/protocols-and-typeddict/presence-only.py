from typing import Protocol, runtime_checkable


@runtime_checkable
class Reader(Protocol):
    size: int

    def read(self, size: int) -> bytes: ...


class OtherSignature:
    size = None

    def read(self, author, title, page):
        return "a page"


class NoFunction:
    size = read = ...


class NoSize:
    def read(self, size: int) -> bytes:
        return b""


kinds = (OtherSignature, NoFunction, NoSize)
checked = {kind.__name__: isinstance(kind(), Reader) for kind in kinds}
assert checked == {"OtherSignature": True, "NoFunction": True, "NoSize": False}

NoSize.size = None
assert isinstance(NoSize(), Reader) is True
print(checked)
