# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "a"], "x": [1, 2]})
unique = pd.DataFrame({"key": ["a", "b"], "y": [3, 4]})
repeated = pd.DataFrame({"key": ["b", "b"], "y": [3, 4]})
outcomes = []
for right in (unique, repeated):
    try:
        outcomes.append(len(left.merge(right, on="key", how="left", validate="many_to_one")))
    except pd.errors.MergeError as error:
        outcomes.append(type(error).__name__)
assert outcomes == [2, "MergeError"]
print(outcomes)
