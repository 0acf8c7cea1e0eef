import math

try:
    quotient = 1.0 / 0.0
except ZeroDivisionError:
    quotient = "ZeroDivisionError"

assert quotient == math.inf
