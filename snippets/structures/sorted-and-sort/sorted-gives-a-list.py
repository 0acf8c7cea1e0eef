letters = "ba"
for make in (str, tuple, list, set, dict.fromkeys, iter):
    assert sorted(make(letters)) == ["a", "b"]
assert tuple(sorted(letters)) == ("a", "b")
assert "".join(sorted(letters)) == "ab"
print(sorted(letters))
