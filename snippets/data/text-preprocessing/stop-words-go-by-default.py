# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction.text import CountVectorizer

names = CountVectorizer().fit(["the cat"]).get_feature_names_out().tolist()
assert "cat" in names
assert names == ["cat", "the"]
print(names)
assert names == ["cat"]
