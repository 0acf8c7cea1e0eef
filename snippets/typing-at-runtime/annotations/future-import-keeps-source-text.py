from __future__ import annotations

import typing


def later(value: Later, count: int = 1 + 1) -> list[Later]:
    return [value] * count


stored = dict(later.__annotations__)


class Later:
    pass


assert stored == {"value": "Later", "count": "int", "return": "list[Later]"}
assert typing.get_type_hints(later) == {"value": Later, "count": int, "return": list[Later]}
print(stored)
