# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction.text import CountVectorizer

vectorizer = CountVectorizer().fit(["red blue"])
assert vectorizer.transform(["blue green blue", "green"]).toarray().tolist() == [[2, 0], [0, 0]]
