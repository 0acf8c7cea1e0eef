# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

first = pd.Series([1, 2], index=["x", "y"], name="first")
second = pd.Series([7, 8], index=["y", "z"], name="second")
beside = pd.concat([first, second], axis=1)
assert beside.fillna(-1).to_dict("index") == {
    "x": {"first": 1, "second": -1},
    "y": {"first": 2, "second": 7},
    "z": {"first": -1, "second": 8},
}
print(beside)
