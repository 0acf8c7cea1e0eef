# /// script
# [tool.verify]
# preload = false
# ///
import os
import sys

with open("neighbour.py", "w") as file:
    file.write("value = 7\n")
sys.path.insert(0, os.getcwd())

import neighbour

assert neighbour.value == 7
