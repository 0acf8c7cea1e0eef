import os

name = "PORT"
port = os.getenv(name)
assert port is None
try:
    int(port)
    late = "used"
except TypeError as error:
    late = "TypeError"
try:
    os.environ[name]
    early = "found"
except KeyError as error:
    early = repr(error)
assert (early, late) == ("KeyError('PORT')", "TypeError")
print(early, late)
