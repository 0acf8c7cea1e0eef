number = 3 + 4j
try:
    number < 5j
except TypeError as error:
    outcome = f"TypeError: {error}"

assert (number.real, number.imag, abs(number)) == (3.0, 4.0, 5.0)
assert (type(number.real), type(number.imag)) == (float, float)
assert outcome == "TypeError: '<' not supported between instances of 'complex' and 'complex'"
print(number.real, number.imag, outcome)
