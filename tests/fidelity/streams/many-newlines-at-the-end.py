# shows: an output with empty lines at its end
print("three\n\n")
n = len("\n")
assert n == 1
