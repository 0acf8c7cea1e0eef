# /// script
# requires-python = ">=3.12"
# ///
data = {}
try:
    data[0:2]
except KeyError as error:
    missing = error.args[0]
assert missing == slice(0, 2, None)
data[0:2] = "stored"
assert (data[0:2], len(data)) == ("stored", 1)
print(missing)
