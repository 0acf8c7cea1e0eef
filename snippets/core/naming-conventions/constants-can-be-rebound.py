from typing import Final

LIMIT = 5
SIZE: Final = 7
LIMIT += 1
SIZE += 1
assert (LIMIT, SIZE) == (6, 8)
print(LIMIT, SIZE)
