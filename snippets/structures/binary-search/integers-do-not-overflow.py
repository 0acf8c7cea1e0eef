import random

draw = random.Random(2)
for _ in range(1000):
    low = draw.randrange(2**70)
    high = low + draw.randrange(2**66)
    middle = (low + high) // 2
    assert middle == low + (high - low) // 2
    assert low <= middle <= high
assert (2**63 - 1 + 2**63 - 3) // 2 == 2**63 - 2
print(middle.bit_length())
