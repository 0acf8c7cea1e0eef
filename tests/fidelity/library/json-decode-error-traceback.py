# shows: an exception from inside the standard library
# ends: raised
import json

x = 1
assert x == 1
json.loads("{")
