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

figure, axes = plt.subplots(1, 2)
plt.plot([1, 2], [3, 4])
lines = [len(ax.lines) for ax in axes]
assert sum(lines) == 1
print(lines)
assert lines == [1, 0]
