def test(module):
    assert module["count_words"]("a b a") == {"a": 2, "b": 1}


before = {}
exec("def count_words(text):\n    counts = {}\n    for word in text.split():\n        counts[word] = counts.get(word, 0) + 1\n    return counts", before)
after = {}
exec("from collections import Counter\ndef count_words(text):\n    return dict(Counter(text.split()))", after)
test(before)
try:
    test(after)
    outcome = "test still passes"
except AssertionError:
    outcome = "test must be rewritten"
print(outcome)
assert outcome == "test must be rewritten"
