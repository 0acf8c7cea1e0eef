# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

random = np.random.default_rng(0)
rows, labels = random.normal(size=(200, 5)), random.integers(0, 2, size=200)


def accuracy(training, training_labels, test, test_labels):
    distances = ((test[:, None] - training[None]) ** 2).sum(axis=2)
    return (training_labels[distances.argmin(axis=1)] == test_labels).mean()


def augmented(rows):
    return np.concatenate([rows, rows + random.normal(scale=0.01, size=rows.shape)])


order = random.permutation(400)
everything, all_labels = augmented(rows)[order], np.tile(labels, 2)[order]
leaked = accuracy(everything[:300], all_labels[:300], everything[300:], all_labels[300:])
honest = accuracy(augmented(rows[:150]), np.tile(labels[:150], 2), rows[150:], labels[150:])
assert leaked > 0.8 and honest < 0.65
