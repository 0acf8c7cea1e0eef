import random
from collections import Counter

draw = random.Random(1)
letters = [draw.choice("abcde") for _ in range(500)]
counts, model = Counter(letters), {}
for letter in letters:
    model[letter] = model.get(letter, 0) + 1
assert counts == model
assert list(counts) == list(model)
assert issubclass(Counter, dict)
assert dict(counts) == {"b": 98, "e": 109, "a": 102, "c": 99, "d": 92}
try:
    Counter([["unhashable"]])
except TypeError as error:
    outcome = "unhashable type" in str(error)
assert outcome is True
print(dict(counts))
