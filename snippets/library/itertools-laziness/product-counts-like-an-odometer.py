from itertools import combinations, combinations_with_replacement, product


def words(results):
    return ["".join(letters) for letters in results]


assert words(product("ba", "xy")) == ["bx", "by", "ax", "ay"]
assert words(combinations("cab", 2)) == ["ca", "cb", "ab"]
assert words(combinations_with_replacement("ba", 2)) == ["bb", "ba", "aa"]
print(words(product("ba", "xy")), words(combinations("cab", 2)))
