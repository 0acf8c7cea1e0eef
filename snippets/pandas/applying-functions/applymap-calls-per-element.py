# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
try:
    outcome = df.applymap(lambda x: x * 2).to_dict("list")
except AttributeError as error:
    outcome = f"{type(error).__name__}: {error.name}"
print(outcome)
assert outcome == {"a": [2, 4], "b": [20, 40]}
