# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import KFold

tested = [test.tolist() for _, test in KFold(n_splits=4).split(range(40))]
assert sorted(sum(tested, [])) == list(range(40))
assert tested[0] == list(range(10))
print(tested[0])
assert tested[0] != list(range(10))
