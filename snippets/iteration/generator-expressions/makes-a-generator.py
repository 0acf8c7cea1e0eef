import types

computed = []


def square(number):
    computed.append(number)
    return number**2


odd_squares = (square(number) for number in range(1_000_000) if number % 2 == 1)
assert type(odd_squares) is types.GeneratorType
assert computed == []

assert next(odd_squares) == 1
assert next(odd_squares) == 9
assert computed == [1, 3]
print("computed so far:", computed)
