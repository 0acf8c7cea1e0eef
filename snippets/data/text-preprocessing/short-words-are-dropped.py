# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction.text import CountVectorizer

text = ["I am a C programmer, C++ too!"]
default = CountVectorizer().fit(text).get_feature_names_out().tolist()
assert default == ["am", "programmer", "too"]
every = CountVectorizer(lowercase=False, token_pattern=r"[^\W_]+").fit(text)
assert every.get_feature_names_out().tolist() == ["C", "I", "a", "am", "programmer", "too"]
assert every.transform(text).toarray().tolist() == [[2, 1, 1, 1, 1, 1]]
