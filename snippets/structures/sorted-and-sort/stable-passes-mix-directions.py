words = ["b2", "a1", "b1", "a2"]
minor_first = sorted(words, key=lambda word: word[1], reverse=True)
assert minor_first == ["b2", "a2", "a1", "b1"]
both = sorted(minor_first, key=lambda word: word[0])
assert both == ["a2", "a1", "b2", "b1"]
print(minor_first, both)
