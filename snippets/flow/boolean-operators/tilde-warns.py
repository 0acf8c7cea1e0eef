# /// script
# requires-python = ">=3.12"
# ///
import warnings


def outcome_of(operand):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return ~operand
        except DeprecationWarning as warning:
            return str(warning)


assert outcome_of(True).startswith("Bitwise inversion '~' on bool is deprecated")
assert outcome_of(False) == outcome_of(True)
assert (outcome_of(1), outcome_of(0)) == (-2, -1)
print(outcome_of(True))
