# shows: an output without a newline at its end
print("no newline", end="")
n = len("")
assert n == 0
