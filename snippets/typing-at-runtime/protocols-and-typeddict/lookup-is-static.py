# /// script
# requires-python = ">=3.12"
# ///
from typing import Protocol, runtime_checkable

calls = []


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Proxy:
    def __getattr__(self, name):
        calls.append("__getattr__")
        return lambda: "closed"


class Computed:
    @property
    def close(self):
        calls.append("property")
        return lambda: "closed"


stored = Proxy()
stored.close = lambda: "closed"
seen = [isinstance(each, Closable) for each in (Proxy(), stored, Computed())]

assert seen == [False, True, True]
assert calls == []
print(seen, calls)
