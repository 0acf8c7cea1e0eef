# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import OrdinalEncoder

levels = [["low"], ["medium"], ["high"]]
assert OrdinalEncoder().fit_transform(levels).ravel().tolist() == [1, 2, 0]
assert OrdinalEncoder().fit_transform([["a"], ["b"], ["B"]]).ravel().tolist() == [1, 2, 0]
in_order = OrdinalEncoder(categories=[["low", "medium", "high"]])
assert in_order.fit_transform(levels).ravel().tolist() == [0, 1, 2]
