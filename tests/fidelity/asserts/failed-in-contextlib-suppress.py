# shows: a failed assert that suppress() swallows
# ends: refuted
import contextlib

x = 1
with contextlib.suppress(AssertionError):
    assert x == 2
print("suppressed")
