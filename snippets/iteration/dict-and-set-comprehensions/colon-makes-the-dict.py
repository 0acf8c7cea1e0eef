computed = []


def square(number):
    computed.append(number)
    return number**2


squares = {number: square(number) for number in range(5)}
assert squares == {0: 0, 1: 1, 2: 4, 3: 9, 4: 16}
assert computed == [0, 1, 2, 3, 4]
assert {square(number) for number in (-2, 2, 3) if number < 3} == {4}
assert computed[5:] == [-2, 2]
assert [square(number) for number in range(10) if number % 2 == 0] == [0, 4, 16, 36, 64]
print(squares)
