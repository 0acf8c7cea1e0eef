calls = []


def score(word):
    calls.append(word)
    return len(word)


words = ["fig", "banana", "kiwi"]
scores = [points for word in words if (points := score(word)) > 3]
assert scores == [6, 4]
assert calls == ["fig", "banana", "kiwi"]

calls.clear()
assert [score(word) for word in words if score(word) > 3] == [6, 4]
assert calls == ["fig", "banana", "banana", "kiwi", "kiwi"]
print(f"without := {len(calls)} calls for {len(words)} words")
