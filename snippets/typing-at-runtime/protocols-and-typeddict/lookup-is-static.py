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
        calls.append(f"__getattr__ {name}")
        return lambda: "closed"


class Computed:
    @property
    def close(self):
        calls.append("property")
        return lambda: "closed"


stored = Proxy()
stored.close = lambda: "closed"
objects = (Proxy(), stored, Computed())
assert [each.close() for each in objects] == ["closed"] * 3
assert calls == ["__getattr__ close", "property"]

calls.clear()
checked = [isinstance(each, Closable) for each in objects]
assert checked == [False, True, True]
assert calls == []
print(checked, calls)
