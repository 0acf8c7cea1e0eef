calls = []
words = ["pear", "fig", "banana", "kiwi", "apple"]
by_length = sorted(words, key=lambda word: calls.append(word) or len(word))

assert by_length == ["fig", "pear", "kiwi", "apple", "banana"]
assert calls == words
print(by_length, f"{len(calls)} calls")
