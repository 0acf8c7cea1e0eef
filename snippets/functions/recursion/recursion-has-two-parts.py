import math

calls = []


def factorial(number):
    calls.append(number)
    return 1 if number == 0 else number * factorial(number - 1)


assert factorial(5) == 120
assert calls == [5, 4, 3, 2, 1, 0]
assert [factorial(number) for number in range(20)] == [math.factorial(number) for number in range(20)]
print(calls[:6])
