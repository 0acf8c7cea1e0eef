# /// script
# requires-python = ">=3.11"
# ///
key = [1, 2]
table = {(1, 2): "pair", (1, 2, 3): "triple", (1,): "single"}
assert (table[*key], table[*key, 3], table[*key[:1]]) == ("pair", "triple", "single")
table[*"ab"] = "stored"
assert table["a", "b"] == "stored"
print(table[*key], table[*key, 3])
