# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

random = np.random.default_rng(0)
rows, labels = random.normal(size=(200, 5)), random.integers(2, size=200)
noise = random.normal(scale=0.01, size=(200, 5))


def accuracy(training, training_labels, test, test_labels):
    distances = ((test[:, None] - training) ** 2).sum(axis=2)
    return (training_labels[distances.argmin(axis=1)] == test_labels).mean()


leaked = accuracy(rows, labels, rows + noise, labels)  # each row in one part, its copy in the other
assert leaked == 1
training = np.concatenate([rows[:150], (rows + noise)[:150]])
assert accuracy(training, np.tile(labels[:150], 2), rows[150:], labels[150:]) == 0.46
