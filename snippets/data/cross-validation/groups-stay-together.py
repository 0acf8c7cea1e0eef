# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import GroupKFold, KFold

people = ["ann", "bob", "ann", "cid", "bob", "cid"]


def shared(splits):
    return [len({people[row] for row in training} & {people[row] for row in test}) for training, test in splits]


assert shared(GroupKFold(3).split(people, groups=people)) == [0, 0, 0]
assert shared(KFold(3).split(people)) == [2, 2, 2]
