# shows: carriage returns are printed as they are
print("a\r\nb\rc")
n = len("\r\n")
assert n == 2
