from typing import Protocol, runtime_checkable


class Closable(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self) -> None:
        pass


def outcome_of():
    try:
        return isinstance(Door(), Closable)
    except TypeError as error:
        return str(error)


refused = outcome_of()
runtime_checkable(Closable)
assert refused == "Instance and class checks can only be used with @runtime_checkable protocols"
assert outcome_of() is True
print(refused)
