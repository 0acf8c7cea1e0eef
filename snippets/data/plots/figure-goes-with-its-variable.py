# /// script
# dependencies = ["matplotlib", "seaborn"]
#
# [tool.verify]
# timeout = 60  # the imports take many seconds on a busy machine
# ///

import gc

import os

os.environ["PATH"] = ""  # the program that lists the fonts of the machine is not called

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

figure = plt.figure()
assert plt.get_fignums() == [1]
del figure
gc.collect()
print(plt.get_fignums())
assert plt.get_fignums() == []
