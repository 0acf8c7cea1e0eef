# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([30, 31, 40])
try:
    outcome = ages > 30 & ages < 40
except ValueError as error:
    outcome = str(error).partition(" is ")[0]
assert (30 & ages).tolist() == [30, 30, 8]
assert outcome == "The truth value of a Series"
assert ((ages > 30) & (ages < 40)).tolist() == [False, True, False]
print(outcome, ((ages > 30) & (ages < 40)).tolist())
