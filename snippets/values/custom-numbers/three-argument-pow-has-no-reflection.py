class Power:
    def __rpow__(self, base, modulus=None):
        return "rpow", base, modulus


try:
    outcome = pow(2, Power(), 5)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert 2 ** Power() == ("rpow", 2, None)
assert outcome == "TypeError"
