# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import OrdinalEncoder

codes = OrdinalEncoder().fit_transform([["low"], ["medium"], ["high"]]).ravel().tolist()
assert sorted(codes) == [0, 1, 2]
assert codes == [1.0, 2.0, 0.0]
print(codes)
assert codes == [0, 1, 2]
