from typing import get_args, get_type_hints


def wait(seconds: int = None):
    pass


members = get_args(get_type_hints(wait)["seconds"])
print(members)
assert members == (int, type(None))
