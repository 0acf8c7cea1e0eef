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
import pandas as pd
import seaborn as sns
from matplotlib.figure import Figure

table = pd.DataFrame({"value": [1, 2, 2, 3], "kind": ["x", "x", "y", "y"]})
axes = Figure().subplots()
assert sns.histplot(table, x="value", ax=axes) is axes
grid = sns.displot(table, x="value", col="kind")
assert type(grid) is sns.FacetGrid and grid.figure is not axes.figure
assert sorted(grid.axes_dict) == ["x", "y"]
