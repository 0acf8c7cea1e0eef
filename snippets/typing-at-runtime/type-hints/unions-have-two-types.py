from typing import Optional

old, new = Optional[int], int | None
same = type(old) is type(new)

print(old == new, same)
assert old == new
assert same is False
