from typing import Protocol, runtime_checkable


@runtime_checkable
class Reader(Protocol):
    def read(self, size: int) -> bytes: ...


class Library:
    def read(self, author, title, page):
        return "a page"


print("isinstance:", isinstance(Library(), Reader))
assert isinstance(Library(), Reader) is False
