# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.model_selection import train_test_split

rows = np.arange(40)
repeated = np.concatenate([rows, np.repeat(rows[:8], 3)])
training, test = train_test_split(repeated, random_state=0)
assert sorted(set(training.tolist()) & set(test.tolist())) == [0, 1, 2, 4, 7]

training, test = train_test_split(rows, random_state=0)
rare = [row for row in training.tolist() if row < 8]
training = np.concatenate([training, np.repeat(rare, 3)])
assert sorted(training.tolist()) == sorted(3 * rare + [row for row in range(40) if row not in test])
