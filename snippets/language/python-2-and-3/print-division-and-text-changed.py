import io

stream = io.StringIO()
result = print("a", "b", sep="-", file=stream)
try:
    "text" + b"bytes"
    mixed = True
except TypeError:
    mixed = False

assert (result, stream.getvalue()) == (None, "a-b\n")
assert [7 / 2, 7 // 2, type(6 / 2)] == [3.5, 3, float]
assert (mixed, "é".encode(), len("é"), len("é".encode())) == (False, b"\xc3\xa9", 1, 2)
print(stream.getvalue().strip(), 7 / 2, mixed)
