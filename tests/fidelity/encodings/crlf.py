# shows: x
x = """a
b"""
assert x == "a\nb"
print(repr(x))
