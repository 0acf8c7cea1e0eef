def divide(dividend, divisor):
    return dividend / divisor


try:
    result = divide(divisor=2, dividend=10)
except TypeError:
    result = "TypeError"

print(result)
assert result == "TypeError"
