import __main__


def repeat(text: str, times: int) -> str:
    pass


class Point:
    x: int
    y: int


limit: float

assert repeat.__annotations__ == {"text": str, "times": int, "return": str}
assert Point.__annotations__ == {"x": int, "y": int}
assert __main__.__annotations__ == {"limit": float}
assert not hasattr(len, "__annotations__")
print(repeat.__annotations__)
