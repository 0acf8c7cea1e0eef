# /// script
# dependencies = ["matplotlib", "seaborn"]
#
# [tool.verify]
# timeout = 60  # the imports take many seconds on a busy machine
# ///

import gc
import weakref

import os

os.environ["PATH"] = ""  # the program that lists the fonts of the machine is not called

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

kept = weakref.ref(plt.figure())
gc.collect()
assert kept() is plt.gcf() and plt.get_fignums() == [1]
plt.close(kept())
gc.collect()
assert kept() is None and plt.get_fignums() == []
