# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

same = [np.random.default_rng(7).normal() for worker in "abcd"]
assert [round(noise, 3) for noise in same] == [0.001] * 4
for repetition in "ab":
    parent = np.random.SeedSequence(7)
    seeds = parent.spawn(2) + parent.spawn(2)  # a second call goes on where the first one ended
    noise = [round(np.random.default_rng(seed).normal(), 3) for seed in seeds]
    assert noise == [-0.63, 1.402, 0.039, -1.016]
