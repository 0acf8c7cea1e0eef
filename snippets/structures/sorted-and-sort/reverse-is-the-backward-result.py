words = ["a1", "b1", "a2"]


def first_letter(word):
    return word[0]


descending = sorted(words, key=first_letter, reverse=True)
backward = sorted(words, key=first_letter)[::-1]
print(descending, backward)
assert descending == ["b1", "a1", "a2"]
assert sorted(backward) == sorted(descending)
assert descending == backward
