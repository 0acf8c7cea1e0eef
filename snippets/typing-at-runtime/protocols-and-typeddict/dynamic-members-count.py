import inspect
from typing import Protocol, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Proxy:
    def __getattr__(self, name):
        if name == "close":
            return lambda: "closed"
        raise AttributeError(name)


assert Proxy().close() == "closed"
assert inspect.getattr_static(Proxy(), "close", "absent") == "absent"
print("isinstance:", isinstance(Proxy(), Closable))
assert isinstance(Proxy(), Closable) is True
