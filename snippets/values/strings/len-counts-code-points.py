composed = "\u00e9"
decomposed = "e\u0301"
emoji = "\N{MAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER}"

assert [len(text) for text in (composed, decomposed, emoji)] == [1, 2, 3]
assert [len(text.encode()) for text in (composed, decomposed, emoji)] == [2, 3, 11]
print([len(text) for text in (composed, decomposed, emoji)])
