# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import warnings

from sklearn.preprocessing import LabelEncoder, OrdinalEncoder

warnings.simplefilter("ignore")
assert LabelEncoder().fit_transform(["spam", "ham", "spam"]).tolist() == [1, 0, 1]
table = [["red", "small"], ["blue", "large"]]
try:
    LabelEncoder().fit(table)
except ValueError as error:
    reason = str(error)
assert "1d array" in reason
assert LabelEncoder().fit_transform([["small"], ["large"]]).tolist() == [1, 0]
encoder = OrdinalEncoder().fit(table)
assert [column.tolist() for column in encoder.categories_] == [["blue", "red"], ["large", "small"]]
assert encoder.transform(table).tolist() == [[1, 1], [0, 0]]
