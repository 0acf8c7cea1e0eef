import os

port = os.getenv("PORT")
assert port is None
try:
    int(port)
    late = "used"
except TypeError as error:
    late = "TypeError"
try:
    os.environ["PORT"]
    early = "found"
except KeyError as error:
    early = repr(error)
assert (early, late) == ("KeyError('PORT')", "TypeError")
print(early, late)
