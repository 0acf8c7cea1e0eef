import math

try:
    quotient = 1.0 / 0.0
except ZeroDivisionError:
    quotient = "ZeroDivisionError"

print(quotient)
assert quotient == math.inf
