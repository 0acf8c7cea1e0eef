# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
by_map = df.map(lambda x: x * 2)
assert by_map.to_dict("list") == {"a": [2, 4], "b": [20, 40]}
try:
    outcome = df.applymap(lambda x: x * 2).equals(by_map)
except AttributeError as error:
    outcome = error.name
assert outcome in (True, "applymap")
print(outcome)
assert outcome is True
