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


results = [count("a b a") for count in (before, after, wrong)]
assert results == [{"a": 2, "b": 1}, {"a": 2, "b": 1}, {"a": 1, "b": 1}]
passes = [result == {"a": 2, "b": 1} for result in results]
print(passes)
assert passes == [True, True, False]
assert passes[1] is False
