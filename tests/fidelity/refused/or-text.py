# shows: `or` with a text, where a comparison was meant
# says: always|constant
x = "c"
assert x == "a" or "b"
