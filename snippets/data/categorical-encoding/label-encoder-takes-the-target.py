# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import warnings

from sklearn.preprocessing import LabelEncoder, OrdinalEncoder

# A column is taken with a warning.
warnings.simplefilter("ignore")
assert LabelEncoder().fit_transform(["spam", "ham", "spam"]).tolist() == [1, 0, 1]
table = [["red", "small"], ["blue", "large"]]
try:
    LabelEncoder().fit(table)
except ValueError as error:
    reason = str(error)
assert "1d array" in reason
assert LabelEncoder().fit_transform([[cells[1]] for cells in table]).tolist() == [1, 0]
assert OrdinalEncoder().fit_transform(table).tolist() == [[1, 1], [0, 0]]
