data = b"PNG"
assert (data[0], data[:1], list(data)) == (80, b"P", [80, 78, 71])
assert list(bytes(range(256))) == [*range(256)]
print(data[0], data[:1], list(data))
