kept = list(filter(lambda text: text.strip(), ["a", " ", "b"]))
assert kept == ["a", "b"]
assert list(filter(None, [0, 1, "", "x", [], [0]])) == [1, "x", [0]]
print(kept)
