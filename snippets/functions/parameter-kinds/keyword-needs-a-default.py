def divide(dividend, divisor):
    return dividend / divisor


try:
    result = divide(divisor=2, dividend=10)
except TypeError:
    result = "TypeError"

print(divide(10, 2), result)
assert divide(10, 2) == 5.0
assert result in (5.0, "TypeError")
assert result == "TypeError"
