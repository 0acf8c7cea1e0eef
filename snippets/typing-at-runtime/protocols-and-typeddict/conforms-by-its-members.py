from typing import Protocol, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self) -> None:
        pass


class Wall:
    pass


assert Door.__mro__ == (Door, object)
assert [isinstance(each, Closable) for each in (Door(), Wall())] == [True, False]
assert [issubclass(kind, Closable) for kind in (Door, Wall)] == [True, False]
print(Door.__mro__, isinstance(Door(), Closable))
