# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
letters = pd.Series([10, 11], index=["a", "b"])
assert letters.to_dict() == {"a": 10, "b": 11}
try:
    outcome = int(letters[0])
except KeyError as error:
    outcome = repr(error)
assert outcome in (10, "KeyError(0)")
print(outcome)
assert outcome == letters["a"]
