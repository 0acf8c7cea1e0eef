import math


def factorial(number):
    product = 1
    while number:
        number, product = number - 1, product * number
    return product


assert [factorial(number) for number in range(30)] == [math.factorial(number) for number in range(30)]
assert factorial(3000) == math.factorial(3000)
print(factorial(10))
