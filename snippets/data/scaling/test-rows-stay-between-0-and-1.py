# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import MinMaxScaler

scaler = MinMaxScaler().fit([[10.0], [20.0]])
scaled = scaler.transform([[10.0], [20.0], [25.0]]).ravel().tolist()
assert scaled[:2] == [0.0, 1.0]
assert max(scaled) == 1.5
print(scaled)
assert max(scaled) == 1.0
