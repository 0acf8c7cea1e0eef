data = b"PNG"
assert (len(data), data[0:1], "PNG"[0]) == (3, b"P", "P")

print(data[0])
assert data[0] == b"P"
