# /// script
# requires-python = ">=3.11"
# ///
from typing import final


class Base:
    pass


before = "__final__" in vars(Base)
returned = final(Base)

assert returned is Base
assert (before, vars(Base).get("__final__")) == (False, True)
print({"before": before, "after": Base.__final__})
