# /// script
# requires-python = ">=3.12"
# ///
import inspect
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
static = [inspect.getattr_static(each, "close", None) for each in (Proxy(), stored, Computed())]

assert static == [None, stored.close, vars(Computed)["close"]]
assert seen == [False, True, True]
assert calls == []
print(seen, calls)
