# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction.text import CountVectorizer

vectorizer = CountVectorizer()
counts = vectorizer.fit_transform(["I am a C programmer"])
assert counts.shape[0] == 1 and "programmer" in vectorizer.vocabulary_
assert sorted(vectorizer.vocabulary_) == ["am", "programmer"]
print(sorted(vectorizer.vocabulary_))
assert sorted(vectorizer.vocabulary_) == ["a", "am", "c", "i", "programmer"]
