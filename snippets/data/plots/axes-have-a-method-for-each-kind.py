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
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

figure, axes = plt.subplots(1, 5)
(line,) = axes[0].plot([1, 2, 3], [4, 5, 9])
points = axes[1].scatter([1, 2], [3, 4])
bars = axes[2].bar(["a", "b"], [3, 5])
counts, edges, _ = axes[3].hist([1, 1, 2, 5], bins=2)
assert line.get_ydata().tolist() == [4, 5, 9]
assert points.get_offsets().tolist() == [[1, 3], [2, 4]]
assert [bar.get_height() for bar in bars] == [3, 5]
assert (counts.tolist(), edges.tolist()) == ([3, 1], [1, 3, 5])
table = pd.DataFrame({"kind": ["x", "x", "y"], "value": [1.0, 3.0, 4.0]})
assert sns.barplot(table, x="kind", y="value", errorbar=None, ax=axes[4]) is axes[4]
assert [bar.get_height() for bar in axes[4].patches] == [2, 4]
