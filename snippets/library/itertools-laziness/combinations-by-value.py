from itertools import permutations

results = ["".join(letters) for letters in permutations("aab", 2)]
assert set(results) == {"aa", "ab", "ba"}

print(results)
assert sorted(results) == ["aa", "ab", "ba"]
