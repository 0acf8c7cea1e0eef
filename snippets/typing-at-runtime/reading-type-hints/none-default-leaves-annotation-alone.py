from typing import get_args, get_type_hints


def implicit(seconds: int = None):
    pass


def explicit(seconds: int | None = None):
    pass


assert implicit.__annotations__ == {"seconds": int}
assert explicit.__annotations__ == {"seconds": int | None}
assert get_args(get_type_hints(explicit)["seconds"]) == (int, type(None))
print(implicit.__annotations__, explicit.__annotations__)
