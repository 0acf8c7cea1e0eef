from typing import Annotated, get_type_hints


def wait(seconds: Annotated[int, "positive"]):
    pass


assert get_type_hints(wait) == {"seconds": int}
assert get_type_hints(wait, include_extras=True) == {"seconds": Annotated[int, "positive"]}
print(get_type_hints(wait), get_type_hints(wait, include_extras=True))
