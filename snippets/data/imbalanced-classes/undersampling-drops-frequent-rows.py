# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from imblearn.under_sampling import RandomUnderSampler

y = [1] * 3 + [0] * 9
X = [[number] for number in range(len(y))]
sampler = RandomUnderSampler(random_state=0)
rows, labels = sampler.fit_resample(X, y)
assert sorted(zip(labels, rows)) == [(0, [4]), (0, [5]), (0, [10]), (1, [0]), (1, [1]), (1, [2])]
assert [[place] for place in sampler.sample_indices_] == rows
