from itertools import combinations, permutations


def words(results):
    return ["".join(letters) for letters in results]


assert words(permutations("aab", 2)) == ["aa", "ab", "aa", "ab", "ba", "ba"]
assert words(combinations("aab", 2)) == ["aa", "ab", "ab"]
print(words(permutations("aab", 2)), words(combinations("aab", 2)))
