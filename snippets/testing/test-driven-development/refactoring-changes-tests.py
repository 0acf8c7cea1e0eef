from collections import Counter


def before(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def after(text):
    return Counter(text.split())


def wrong(text):
    return dict.fromkeys(text.split(), 1)


outcomes = {count.__name__: count("a b a") == {"a": 2, "b": 1} for count in (before, after, wrong)}
print(outcomes)
assert outcomes == {"before": True, "after": True, "wrong": False}
assert outcomes["after"] is False
