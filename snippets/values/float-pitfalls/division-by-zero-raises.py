import operator


def outcome_of(divide, dividend, divisor):
    try:
        return divide(dividend, divisor)
    except ZeroDivisionError as error:
        return type(error).__name__


for divide in (operator.truediv, operator.floordiv, operator.mod):
    assert outcome_of(divide, 1.0, 0.0) == "ZeroDivisionError"
    assert outcome_of(divide, 1.0, -0.0) == "ZeroDivisionError"
    assert outcome_of(divide, 1, 0) == "ZeroDivisionError"
    assert outcome_of(divide, 0.0, 0.0) == "ZeroDivisionError"
    assert outcome_of(divide, 1.0, 1.0) == divide(1, 1)
print(divide.__name__, outcome_of(divide, 1.0, 0.0))
