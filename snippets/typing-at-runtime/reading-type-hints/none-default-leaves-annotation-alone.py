# /// script
# requires-python = ">=3.11"
# ///
from typing import get_type_hints


def implicit(seconds: int = None):
    pass


def explicit(seconds: int | None = None):
    pass


assert get_type_hints(implicit) == {"seconds": int}
assert get_type_hints(explicit) == {"seconds": int | None}
print(get_type_hints(implicit), get_type_hints(explicit))
