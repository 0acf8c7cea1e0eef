# shows: null bytes in an output
print("a\0b")
assert len("a\0b") == 3
