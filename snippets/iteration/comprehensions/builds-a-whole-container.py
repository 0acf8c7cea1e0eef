computed = []


def square(number):
    computed.append(number)
    return number**2


squares = [square(number) for number in range(10) if number % 2 == 0]
assert (squares, computed) == ([0, 4, 16, 36, 64], [0, 2, 4, 6, 8])
assert {number: number**2 for number in range(5)} == {0: 0, 1: 1, 2: 4, 3: 9, 4: 16}
assert {number % 3 for number in range(5)} == {0, 1, 2}
print(squares)
