import math


def quotient(dividend, divisor):
    try:
        return dividend / divisor
    except ZeroDivisionError as error:
        return type(error).__name__


assert quotient(1.0, math.inf) == 0.0
assert quotient(1.0, 4.0) == 0.25
assert quotient(1, 0) == "ZeroDivisionError"
print(quotient(1.0, 0.0))
assert quotient(1.0, 0.0) == math.inf
