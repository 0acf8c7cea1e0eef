# shows: context managers in parentheses
import contextlib

with (
    contextlib.nullcontext(1) as a,
    contextlib.nullcontext(2) as b,
):
    assert (a, b) == (1, 2)
print(a, b)
