# shows: an unclosed file warns only when asked
file = open("f", "w")
del file
x = 1
assert x == 1
print("quiet")
