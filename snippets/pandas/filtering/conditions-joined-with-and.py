# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([29, 31, 41])
assert ages[(ages > 30) & (ages < 40)].tolist() == [31]
try:
    outcome = ages[(ages > 30) and (ages < 40)].tolist()
except ValueError as error:
    outcome = str(error).partition(".")[0]
print(outcome)
assert outcome == "The truth value of a Series is ambiguous"
assert outcome == [31]
