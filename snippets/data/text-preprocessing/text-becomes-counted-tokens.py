from collections import Counter
import re
import unicodedata


def tokens(text, stop_words):
    text = unicodedata.normalize("NFKC", text).casefold()
    return [word for word in re.findall(r"\w+", text) if word not in stop_words]


counts = Counter(tokens("The ﬁrst STRASSE, the first Straße!", {"the"}))
assert counts == {"first": 2, "strasse": 2}
