# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import LabelEncoder

table = [["red", "small"], ["blue", "large"]]
try:
    codes = LabelEncoder().fit_transform(table)
except ValueError as error:
    codes = type(error).__name__
assert codes == "ValueError"
print(codes)
assert codes == [[1, 1], [0, 0]]
