# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import OneHotEncoder

encoder = OneHotEncoder(sparse_output=False).fit([["red"], ["blue"]])
assert encoder.transform([["red"], ["blue"]]).tolist() == [[0, 1], [1, 0]]
try:
    encoder.transform([["green"]])
except ValueError as error:
    reason = str(error)
assert reason == "Found unknown categories ['green'] in column 0 during transform"
encoder.set_params(handle_unknown="ignore")
assert encoder.transform([["green"], ["red"]]).tolist() == [[0, 0], [0, 1]]
assert encoder.categories_[0].tolist() == ["blue", "red"]
