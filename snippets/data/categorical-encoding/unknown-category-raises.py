# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import OneHotEncoder

seen, new = [["red"], ["blue"]], [["green"]]
try:
    OneHotEncoder().fit(seen).transform(new)
except ValueError as error:
    reason = str(error)
assert "unknown categories" in reason and "green" in reason
ignoring = OneHotEncoder(handle_unknown="ignore", sparse_output=False).fit(seen)
assert ignoring.transform(new + seen).tolist() == [[0, 0], [0, 1], [1, 0]]
