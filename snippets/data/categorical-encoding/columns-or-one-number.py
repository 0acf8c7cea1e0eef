# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder

colours = [["red"], ["blue"], ["red"], ["green"]]
one_hot = OneHotEncoder(sparse_output=False).fit(colours)
assert one_hot.categories_[0].tolist() == ["blue", "green", "red"]
assert one_hot.transform(colours).tolist() == [[0, 0, 1], [1, 0, 0], [0, 0, 1], [0, 1, 0]]
assert OrdinalEncoder().fit_transform(colours).ravel().tolist() == [2, 0, 2, 1]
