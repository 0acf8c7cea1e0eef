# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import warnings

import pandas as pd

df = pd.DataFrame({"a": [2, 1]})
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    df.sort_values("a", inplace=True)
    df.fillna(0, inplace=True)
assert df["a"].tolist() == [1, 2]
texts = [str(warning.message) for warning in caught]
assert all("inplace keyword in DataFrame.sort_values is deprecated" in text for text in texts)
print(len(texts))
assert texts == []
