import inspect
from typing import Protocol, runtime_checkable


class Closable(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self) -> None:
        pass


class Wall:
    pass


outcome = "nothing raised"
try:
    isinstance(Door(), Closable)
except TypeError as error:
    outcome = f"TypeError: {error}"

runtime_checkable(Closable)
assert outcome == "TypeError: Instance and class checks can only be used with @runtime_checkable protocols"
assert [isinstance(each, Closable) for each in (Door(), Wall())] == [True, False]
assert inspect.getmro(Door) == (Door, object)
print(outcome)
