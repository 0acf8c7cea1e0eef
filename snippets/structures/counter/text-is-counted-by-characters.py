from collections import Counter

text = "to be or not to be"
characters, words = Counter(text), Counter(text.split())
assert (characters["o"], characters[" "], characters["be"]) == (4, 5, 0)
assert words == {"to": 2, "be": 2, "or": 1, "not": 1}
assert (characters.total(), words.total()) == (18, 6)
print(characters, words)
