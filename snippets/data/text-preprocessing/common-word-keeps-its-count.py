# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

from sklearn.feature_extraction.text import TfidfVectorizer

texts = ["the cat", "the dog"]
rare = 1 + math.log((1 + 2) / (1 + 1))
plain = TfidfVectorizer(norm=None).fit_transform(texts).toarray()
assert plain.round(9).tolist() == [[round(rare, 9), 0, 1], [0, round(rare, 9), 1]]
scaled = TfidfVectorizer().fit_transform(texts).toarray()
assert scaled.round(9).tolist()[0] == [round(rare / math.hypot(rare, 1), 9), 0, round(1 / math.hypot(rare, 1), 9)]
