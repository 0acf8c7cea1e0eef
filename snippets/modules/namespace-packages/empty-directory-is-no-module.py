import os
import sys

sys.path.insert(0, ".")
os.mkdir("results")
outcome = "imported"
try:
    import results
except ModuleNotFoundError as error:
    outcome = error.name

print(outcome)
assert outcome == "results"
