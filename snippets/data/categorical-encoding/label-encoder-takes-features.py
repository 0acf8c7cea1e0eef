# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import LabelEncoder

table = [["red", "small"], ["blue", "large"]]
encoder = LabelEncoder()
assert [encoder.fit_transform(row).tolist() for row in table] == [[0, 1], [0, 1]]
assert encoder.classes_.tolist() == ["blue", "large"]
try:
    codes = encoder.fit_transform(table)
except ValueError as error:
    codes = str(error)
assert codes.startswith("y should be a 1d array")
print(codes)
assert codes == [[1, 1], [0, 0]]
