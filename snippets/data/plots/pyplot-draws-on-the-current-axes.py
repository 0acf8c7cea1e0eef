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

figure, axes = plt.subplots(1, 3)
plt.plot([1, 2])
plt.sca(axes[1])
plt.plot([3, 4])
plt.title("chosen")
axes[0].plot([5, 6])
assert [ax.lines[0].get_ydata().tolist() for ax in axes] == [[5, 6], [3, 4], [1, 2]]
assert [ax.get_title() for ax in axes] == ["", "chosen", ""]
