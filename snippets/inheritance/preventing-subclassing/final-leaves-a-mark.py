# /// script
# requires-python = ">=3.11"
# ///
from typing import final


class Base:
    pass


assert "__final__" not in vars(Base)
returned = final(Base)

assert returned is Base
assert vars(Base)["__final__"] is True
print("__final__:", Base.__final__, "same class:", returned is Base)
