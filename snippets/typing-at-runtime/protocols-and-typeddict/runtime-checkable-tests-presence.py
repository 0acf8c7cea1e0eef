from typing import NewType, Protocol, TypedDict, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Film(TypedDict):
    year: int


class Door:
    def close(self) -> None:
        pass


UserId = NewType("UserId", int)

assert [isinstance(each, Closable) for each in (Door(), "door")] == [True, False]
assert Film(year="1985") == {"year": "1985"}
assert UserId("Ada") == "Ada"
print(isinstance(Door(), Closable), Film(year="1985"), UserId("Ada"))
