letters = same_list = ["a", "b", "c"]
letters[1] = "z"
letters.append("d")
assert letters == ["a", "z", "c", "d"]
letters.remove("a")
del letters[1]

assert letters == ["z", "d"]
assert letters is same_list

pair = ("a", "b")
try:
    pair[0] = "z"
except TypeError as error:
    outcome = f"TypeError: {error}"

assert outcome == "TypeError: 'tuple' object does not support item assignment"
assert pair == ("a", "b")
assert [name for name in dir(tuple) if not name.startswith("_")] == ["count", "index"]
print(letters, "|", outcome)
