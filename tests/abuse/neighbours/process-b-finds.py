# tries: find that a process of its neighbour writes into its scratch directory
# full: passed
# after: neighbours/process-a-leaves
# gets-through-without: kill -> refuted
NAME = "intruder"
import os
import time

os.mkdir("ready")
time.sleep(0.3)
assert os.listdir() == ["ready"]
