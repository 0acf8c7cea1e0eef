# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([25, 35, 45])
outcome = "nothing raised"
try:
    outcome = (ages > 30 & ages < 40).tolist()
except ValueError as error:
    outcome = str(error).partition(" is ")[0]
assert outcome == "The truth value of a Series"
assert ((ages > 30) & (ages < 40)).tolist() == [False, True, False]
print(outcome, ((ages > 30) & (ages < 40)).tolist())
