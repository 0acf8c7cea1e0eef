# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction.text import TfidfVectorizer

vectorizer = TfidfVectorizer(norm=None)
weights = vectorizer.fit_transform(["the cat", "the dog"]).toarray()
assert vectorizer.get_feature_names_out().tolist() == ["cat", "dog", "the"]
print(weights[0].round(3).tolist())
assert weights[0][2] == 0
