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
from matplotlib.figure import Figure

counts = [3, 5, 3]
_, _, bars = Figure().subplots().hist(counts, bins=2)
heights = [float(bar.get_height()) for bar in bars]
assert sum(heights) == 3
print(heights)
assert heights == [3, 5, 3]
