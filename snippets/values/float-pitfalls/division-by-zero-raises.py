import operator

outcomes = []
for divide in (operator.truediv, operator.floordiv, operator.mod):
    for dividend, zero in ((1.0, 0.0), (1.0, -0.0), (1, 0)):
        try:
            outcomes.append(divide(dividend, zero))
        except ZeroDivisionError:
            outcomes.append(f"{divide.__name__} {type(dividend).__name__}")

assert outcomes == [
    "truediv float", "truediv float", "truediv int",
    "floordiv float", "floordiv float", "floordiv int",
    "mod float", "mod float", "mod int",
]
print(outcomes)
