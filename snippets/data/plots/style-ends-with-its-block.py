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

before = plt.rcParams["lines.linewidth"], plt.rcParams["axes.facecolor"]
with plt.rc_context({"lines.linewidth": 7}), plt.style.context("dark_background"):
    (line,) = plt.plot([1, 2])
    assert (line.get_linewidth(), plt.rcParams["axes.facecolor"]) == (7, "black")
assert (plt.rcParams["lines.linewidth"], plt.rcParams["axes.facecolor"]) == before != (7, "black")
