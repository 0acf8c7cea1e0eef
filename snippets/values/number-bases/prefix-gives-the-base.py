values = [0b11111111, 0o377, 0xFF, 0XfF, 255]
assert values == [255] * 5
assert [str(value) for value in values] == ["255"] * 5
assert (0b101, 0o17, 0x1F) == (5, 15, 31)
print(0b101, 0o17, 0x1F)
