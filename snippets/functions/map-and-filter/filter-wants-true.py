kept = list(filter(str.strip, ["a", " ", "b"]))

print(kept)
assert kept == ["a", "b"] or kept == []
assert kept == []
