from typing import Optional, get_type_hints


def wait(seconds: int = None):
    pass


print(get_type_hints(wait))
assert get_type_hints(wait) == {"seconds": Optional[int]}
