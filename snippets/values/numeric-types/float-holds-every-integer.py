number = 2**53 + 1
print(number, int(float(number)))
assert int(float(number)) == number
