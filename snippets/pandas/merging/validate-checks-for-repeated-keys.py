# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "a"]})
outcomes = []
for keys in (["a", "b"], ["a", "a"]):
    right = pd.DataFrame({"key": keys, "y": [3, 4]})
    try:
        merged = left.merge(right, validate="many_to_one")
        outcomes.append(merged.values.tolist())
    except pd.errors.MergeError as error:
        outcomes.append(str(error).partition(";")[0])
assert outcomes == [[["a", 3], ["a", 3]], "Merge keys are not unique in right dataset"]
print(outcomes)
