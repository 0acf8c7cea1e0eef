import math


class Five:
    def __index__(self):
        return 5


class Half:
    def __float__(self):
        return 0.5


assert ("abcdefg"[Five()], list(range(Five()))[-1], bin(Five()), int(Five())) == ("f", 4, "0b101", 5)
assert (float(Half()), math.floor(math.sqrt(Half()) * 100)) == (0.5, 70)
assert math.sqrt(Five()) == math.sqrt(5)
try:
    "abcdefg"[Half()]
    outcome = "indexed"
except TypeError as error:
    outcome = str(error)
assert outcome[:30] == "string indices must be integers"[:30]
print(bin(Five()))
