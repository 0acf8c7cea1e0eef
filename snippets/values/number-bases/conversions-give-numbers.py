number = 5
print(repr(bin(number)))
assert bin(number) == "0b101"
assert isinstance(bin(number), int)
