calls = []


def key(word):
    calls.append(word)
    return len(word)


words = ["ccc", "a", "bb", "a"]
assert sorted(words, key=key) == ["a", "a", "bb", "ccc"]
assert calls == words
words.sort(key=key)
assert (words, len(calls)) == (["a", "a", "bb", "ccc"], 8)
print(calls)
