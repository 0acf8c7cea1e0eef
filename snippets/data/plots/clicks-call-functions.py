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
from matplotlib.backend_bases import MouseEvent
from matplotlib.figure import Figure

figure, clicks = Figure(), []
connection = figure.canvas.mpl_connect("button_press_event", lambda event: clicks.append((event.x, event.y)))
click = MouseEvent("button_press_event", figure.canvas, 30, 40, button=1)
figure.canvas.callbacks.process("button_press_event", click)
figure.canvas.mpl_disconnect(connection)
figure.canvas.callbacks.process("button_press_event", click)
assert clicks == [(30, 40)]
