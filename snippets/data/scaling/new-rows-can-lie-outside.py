# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import MinMaxScaler

training, new = [[10.0], [20.0]], [[5.0], [15.0], [25.0]]
scaled = MinMaxScaler().fit(training).transform(new)
assert scaled.ravel().tolist() == [-0.5, 0.5, 1.5]
clipped = MinMaxScaler(clip=True).fit(training).transform(new)
assert clipped.ravel().tolist() == [0.0, 0.5, 1.0]
