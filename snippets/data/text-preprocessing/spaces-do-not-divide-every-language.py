# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction.text import CountVectorizer

text = ["我喜欢猫"]
assert CountVectorizer().fit(text).get_feature_names_out().tolist() == text
letters = CountVectorizer(analyzer="char").fit(text)
assert sorted(letters.vocabulary_) == sorted("我喜欢猫")
