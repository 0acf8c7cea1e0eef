# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from imblearn.under_sampling import RandomUnderSampler

X, y = [[number] for number in range(12)], [1] * 3 + [0] * 9
sampler = RandomUnderSampler(random_state=0)
rows, labels = sampler.fit_resample(X, y)
kept = sorted(row[0] for row in rows)
assert sorted(labels) == [0, 0, 0, 1, 1, 1]
assert kept[:3] == [0, 1, 2] and len(set(kept)) == 6
assert sorted(sampler.sample_indices_.tolist()) == kept
