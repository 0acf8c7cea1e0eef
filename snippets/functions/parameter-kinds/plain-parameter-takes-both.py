def divide(dividend, divisor=1):
    return dividend / divisor


results = [divide(10, 2), divide(10, divisor=2), divide(divisor=2, dividend=10)]

assert results == [5.0, 5.0, 5.0]
print(results)
