# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import OrdinalEncoder

encoder = OrdinalEncoder().fit([["low"], ["medium"], ["high"]])
assert encoder.categories_[0].tolist() == ["high", "low", "medium"]
codes = encoder.transform([["low"], ["medium"], ["high"]]).tolist()
assert codes == [[1], [2], [0]]
print(codes)
assert codes == [[0], [1], [2]]
