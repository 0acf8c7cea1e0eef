# /// script
# requires-python = ">=3.15"
# ///
from typing import Union, get_args

MISSING = sentinel("MISSING")
hint = int | MISSING

assert type(hint) is Union
assert get_args(hint) == (int, MISSING)
assert repr(hint) == "int | MISSING"
print(hint)
