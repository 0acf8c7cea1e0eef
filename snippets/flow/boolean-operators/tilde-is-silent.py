import warnings


def outcome_of(operand):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return ~operand
        except Warning as warning:
            return type(warning).__name__


assert outcome_of(1) == -2
print(outcome_of(True))
assert outcome_of(True) == -2
