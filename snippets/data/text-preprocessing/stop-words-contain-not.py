# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_extraction.text import CountVectorizer

texts = ["the film is not good"]
assert CountVectorizer().fit(texts).get_feature_names_out().tolist() == ["film", "good", "is", "not", "the"]
english = CountVectorizer(stop_words="english").fit(texts)
assert english.get_feature_names_out().tolist() == ["film", "good"]
pairs = CountVectorizer(ngram_range=(2, 2)).fit(texts)
assert "not good" in pairs.vocabulary_
