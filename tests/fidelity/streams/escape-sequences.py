# shows: escape sequences and their spelling are different outputs
print("\x1b[31mred\x1b[0m")
print(r"\x1b[31mred\x1b[0m")
n = len("\x1b")
assert n == 1
