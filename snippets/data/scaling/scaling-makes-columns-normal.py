# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import StandardScaler

scaled = StandardScaler().fit_transform([[0.0], [0.0], [0.0], [1.0]]).ravel()
assert (round(scaled.mean(), 9), round(scaled.std(), 9)) == (0, 1)
values = scaled.round(3).tolist()
assert values == [-0.577, -0.577, -0.577, 1.732]
print(values)
assert len(set(values)) == 4
