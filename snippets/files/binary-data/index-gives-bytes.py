data = b"PNG"

print(data[0])
assert data[0] == b"P"
