import bisect
import random

draw = random.Random(3)
words = sorted({"".join(draw.choice("abcd") for _ in range(draw.randint(1, 6))) for _ in range(400)})
sizes = []
for prefix in ("", "a", "bc", "dda", *words):
    first = bisect.bisect_left(words, prefix)
    last = bisect.bisect_right(words, prefix, key=lambda word: word[: len(prefix)])
    assert words[first:last] == [word for word in words if word.startswith(prefix)]
    sizes.append(last - first)
assert sizes[:4] == [253, 71, 16, 4]
print(sizes[:4])
