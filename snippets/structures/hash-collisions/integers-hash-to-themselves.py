import sys

modulus = sys.hash_info.modulus
assert modulus == 2**61 - 1
colliding = [number * modulus for number in range(100)]
assert {hash(number) for number in colliding} == {0}
assert [hash(number) for number in (0, 1, 1000, modulus - 1, modulus + 5)] == [0, 1, 1000, modulus - 1, 5]
assert (len(set(colliding)), hash(-1), hash(-2)) == (100, -2, -2)
print(len(set(colliding)))
