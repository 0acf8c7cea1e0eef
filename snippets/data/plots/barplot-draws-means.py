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
import seaborn as sns
from matplotlib.figure import Figure

axes = Figure().subplots(2)
data = {"x": ["a", "a", "b"], "y": [1.0, 3.0, 4.0]}
sns.barplot(**data, seed=0, ax=axes[0])
sns.barplot(**data, errorbar=None, estimator="sum", ax=axes[1])
assert [[bar.get_height() for bar in ax.patches] for ax in axes] == [[2, 4], [4, 4]]
assert [len(ax.lines) for ax in axes] == [2, 0]
low, *_, high = axes[0].lines[0].get_ydata()
assert (min(low, high), max(low, high)) == (1, 3)
