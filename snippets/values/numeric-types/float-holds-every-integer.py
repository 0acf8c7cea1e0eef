number = 2**53 + 1
assert int(float(number - 1)) == number - 1
assert int(float(number - 2)) == number - 2
print(number, int(float(number)))
assert int(float(number)) == number
