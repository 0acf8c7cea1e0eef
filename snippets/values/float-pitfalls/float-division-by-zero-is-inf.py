import math

try:
    quotient = 1.0 / 0.0
except ZeroDivisionError as error:
    quotient = f"ZeroDivisionError: {error}"

assert quotient == math.inf
