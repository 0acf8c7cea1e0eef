# /// script
# dependencies = ["matplotlib", "seaborn"]
#
# [tool.verify]
# timeout = 60  # the imports take many seconds on a busy machine
# ///

import os

os.environ["PATH"] = ""  # the program that lists the fonts of the machine is not called

import matplotlib

matplotlib.use("Agg")
import numpy as np
from matplotlib.figure import Figure

values = [1, 2, 2, 3, 8, 21]
axes = Figure().subplots(2)
counts, edges, bars = axes[0].hist(values)
expected = np.histogram(values, bins=10)
assert counts.tolist() == expected[0].tolist() == [3, 1, 0, 1, 0, 0, 0, 0, 0, 1]
assert edges.tolist() == expected[1].tolist() and len(bars) == 10
assert [bar.get_height() for bar in axes[1].bar(["a", "b"], [3, 5])] == [3, 5]
