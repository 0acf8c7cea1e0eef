from itertools import permutations

results = ["".join(letters) for letters in permutations("aab", 2)]

print(results)
assert len(results) == len(set(results))
