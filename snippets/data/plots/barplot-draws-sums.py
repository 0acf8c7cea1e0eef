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

axes = sns.barplot(x=["a", "a", "b"], y=[1.0, 3.0, 4.0], errorbar=None)
heights = [float(bar.get_height()) for bar in axes.patches]
assert len(heights) == 2
print(heights)
assert heights == [4.0, 4.0]
