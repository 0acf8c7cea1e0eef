from typing import Optional

old, new = Optional[int], int | None
types = {type(old), type(new)}

print(old == new, len(types))
assert old == new
assert len(types) == 2
