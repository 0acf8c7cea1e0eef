# /// script
# requires-python = ">=3.11"
# ///
from typing import final


class Base:
    pass


before = "__final__" in vars(Base)
returned = final(Base)


class Child(Base):
    pass


assert returned is Base
assert (before, vars(Base).get("__final__")) == (False, True)
assert "__final__" not in vars(Child)
assert Child.__final__ is True
print(Base.__final__, Child.__final__)
