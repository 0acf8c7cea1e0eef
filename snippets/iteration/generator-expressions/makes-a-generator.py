import types

computed = []


def square(number):
    computed.append(number)
    return number**2


odd_squares = (square(number) for number in range(6) if number % 2 == 1)
assert type(odd_squares) is types.GeneratorType
assert computed == []

assert next(odd_squares) == 1
assert next(odd_squares) == 9
assert computed == [1, 3]
assert list(odd_squares) == [25]
assert computed == [1, 3, 5]
print("computed:", computed)
