# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import KFold

blocks = [test.tolist() for _, test in KFold(n_splits=2).split(range(20))]
assert blocks == [list(range(10)), list(range(10, 20))]
shuffled = [test.tolist() for _, test in KFold(2, shuffle=True, random_state=0).split(range(20))]
assert shuffled != blocks and sorted(shuffled[0] + shuffled[1]) == list(range(20))
