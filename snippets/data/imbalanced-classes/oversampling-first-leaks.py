# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.model_selection import train_test_split

rows = np.arange(40)
rare = rows[:8]
repeated = np.concatenate([rows, np.repeat(rare, 3)])
training, test = train_test_split(repeated, test_size=0.25, random_state=0)
assert len(set(training) & set(test) & set(rare)) > 4
training, test = train_test_split(rows, test_size=0.25, random_state=0)
training = np.concatenate([training, np.repeat(np.intersect1d(training, rare), 3)])
assert set(training) & set(test) == set()
