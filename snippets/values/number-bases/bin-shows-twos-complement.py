number = -5
print(bin(number), bin(number & 0xFF))
assert bin(number & 0xFF) == "0b11111011"
assert bin(number).endswith("11111011")
