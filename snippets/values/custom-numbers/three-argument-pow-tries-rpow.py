# /// script
# requires-python = ">=3.14"
# ///
class Power:
    def __rpow__(self, base, modulus=None):
        return "rpow", base, modulus


assert pow(2, Power(), 5) == ("rpow", 2, 5)
assert pow(2, Power()) == 2 ** Power() == ("rpow", 2, None)
print(pow(2, Power(), 5))
