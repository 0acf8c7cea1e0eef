kept = list(filter(lambda text: text.strip(), ["a", " ", "b"]))

print(kept)
assert kept == []
