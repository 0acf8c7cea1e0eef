# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([30, 31, 40])
old, young = ages > 30, ages < 40
assert [ages[old & young].tolist(), ages[~old].tolist(), ages[~young].tolist()] == [[31], [30], [40]]
try:
    outcome = ages[old and young].tolist()
except ValueError as error:
    outcome = str(error).partition(".")[0]
assert outcome == "The truth value of a Series is ambiguous"
print(outcome)
assert outcome == [31]
