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

figure = Figure(figsize=(2, 1), dpi=50)
figure.subplots().plot([1, 2])
for name in ("line.png", "line.svg"):
    figure.savefig(name)
with open("line.png", "rb") as file:
    head = file.read(24)
assert head[:8] == b"\x89PNG\r\n\x1a\n"
assert (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")) == (100, 50)
with open("line.svg") as file:
    assert "<svg" in file.read()
