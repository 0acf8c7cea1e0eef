# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [30, 31, 39, 40]})
ages = df["age"]
try:
    outcome = (ages > 30 & ages < 40).tolist()
except ValueError as error:
    outcome = str(error).partition(" is ")[0]
assert outcome == "The truth value of a Series"
assert ((ages > 30) & (ages < 40)).tolist() == [False, True, True, False]

# `query` gives `&` the rank of `and`.
assert df.query("age > 30 & age < 40")["age"].tolist() == [31, 39]
print(outcome, ages[(ages > 30) & (ages < 40)].tolist())
