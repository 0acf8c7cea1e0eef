# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import re

from sklearn.feature_extraction.text import CountVectorizer

text = ["हिन्दी भाषा"]
assert re.findall(r"\w+", text[0]) == ["ह", "न", "द", "भ", "ष"]
try:
    CountVectorizer().fit(text)
except ValueError as error:
    reason = str(error)
assert reason.startswith("empty vocabulary")
by_spaces = CountVectorizer(token_pattern=r"\S+").fit(text)
assert sorted(by_spaces.vocabulary_) == sorted(text[0].split())
