# shows: a failed assert that is turned into another exception
# ends: refuted|raised
x = 1
try:
    assert x == 2
except AssertionError as error:
    raise RuntimeError("wrapped") from error
