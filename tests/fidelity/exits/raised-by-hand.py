# shows: raise SystemExit with an object that prints itself
# ends: ended-early
x = 1
assert x == 1
raise SystemExit({"a": 1})
print("not reached")
