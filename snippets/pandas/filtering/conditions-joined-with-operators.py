# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([29, 30, 31, 39, 40])
old, young = ages > 30, ages < 40
outcomes = []
for attempt in (lambda: old and young, lambda: old or young):
    try:
        outcomes.append(attempt())
    except ValueError as error:
        outcomes.append(str(error).partition(" is ")[0])

assert outcomes == ["The truth value of a Series"] * 2
assert ages[old & young].tolist() == [31, 39]
assert ages[~old | ~young].tolist() == [29, 30, 40]
print(outcomes, ages[old & young].tolist())
