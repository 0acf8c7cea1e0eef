from itertools import combinations, combinations_with_replacement, permutations, product


def words(results):
    return ["".join(letters) for letters in results]


assert words(permutations("aa")) == ["aa", "aa"]
assert words(combinations("cab", 2)) == ["ca", "cb", "ab"]
assert words(combinations_with_replacement("ab", 2)) == ["aa", "ab", "bb"]
assert words(product("ab", "xy")) == ["ax", "ay", "bx", "by"]
print(words(permutations("aa")), words(combinations("cab", 2)), words(product("ab", "xy")))
