# shows: a future import after the docstring
"""Doc."""
from __future__ import annotations


def f(x: undefined) -> undefined:
    assert f.__annotations__ == {"x": "undefined", "return": "undefined"}
    return x


print(f(1))
