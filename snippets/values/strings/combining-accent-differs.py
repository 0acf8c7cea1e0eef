import unicodedata

composed = "\u00e9"
decomposed = "e\u0301"

assert (composed == decomposed) is False
assert unicodedata.normalize("NFC", decomposed) == unicodedata.normalize("NFC", composed) == composed
assert unicodedata.normalize("NFD", decomposed) == unicodedata.normalize("NFD", composed) == decomposed
print(ascii(composed), ascii(decomposed), ascii(unicodedata.normalize("NFC", decomposed)))
