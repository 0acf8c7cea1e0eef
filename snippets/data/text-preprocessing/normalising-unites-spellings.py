import unicodedata

composed, decomposed = "caf\u00e9", "cafe\u0301"
assert (len(composed), len(decomposed)) == (4, 5) and composed != decomposed
assert unicodedata.normalize("NFC", decomposed) == composed
assert unicodedata.normalize("NFD", composed) == decomposed
