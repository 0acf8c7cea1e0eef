# /// script
# requires-python = ">=3.15"
# ///
import warnings
from typing import Protocol, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Door(Closable, Protocol):
    def open(self) -> None: ...


def warned(protocol):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert isinstance(object(), protocol) is False
    return [warning.category.__name__ for warning in caught]


before = [warned(Closable), warned(Door)]
runtime_checkable(Door)
assert before == [[], ["DeprecationWarning"]]
assert warned(Door) == []
print(before)
