# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

same = [np.random.default_rng(7).normal(size=3).tolist() for worker in range(4)]
assert same == [same[0]] * 4
streams = []
for repetition in range(2):
    seeds = np.random.SeedSequence(7).spawn(4)
    streams.append([np.random.default_rng(seed).normal(size=3).tolist() for seed in seeds])
assert streams[0] == streams[1]
assert len({tuple(noise) for noise in streams[0]}) == 4
