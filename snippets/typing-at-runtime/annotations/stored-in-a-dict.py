import __main__


def repeat(text: str, times: int = 2) -> str:
    pass


class Point:
    x: int
    y: int = 0


limit: float = 1.5

assert repeat.__annotations__ == {"text": str, "times": int, "return": str}
assert Point.__annotations__ == {"x": int, "y": int}
assert __main__.__annotations__ == {"limit": float}
print(repeat.__annotations__)
