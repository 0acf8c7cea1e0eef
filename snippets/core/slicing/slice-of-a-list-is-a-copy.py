items = [[1], [2], [3]]
part = items[0:2]
part[1] = "new"
assert items == [[1], [2], [3]]
assert part == [[1], "new"]
assert part[0] is items[0]
data = bytearray(b"abc")
memoryview(data)[1:2][0] = ord("X")
assert data == b"aXc"
print(items, part, data)
