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
import seaborn as sns
from matplotlib.figure import Figure

x, y = np.array([0.0, 1.0, 2.0, 3.0]), np.array([1.0, 0.0, 3.0, 8.0])
for order in (1, 2):
    axes = sns.regplot(x=x, y=y, ci=None, order=order, ax=Figure().subplots())
    drawn = axes.lines[0]
    assert np.allclose(np.polyval(np.polyfit(x, y, order), drawn.get_xdata()), drawn.get_ydata())
    assert axes.collections[0].get_offsets().tolist() == [[0, 1], [1, 0], [2, 3], [3, 8]]
