# shows: a future import after code
# ends: unfit|refused
x = 1
from __future__ import annotations

assert x == 1
