# /// script
# dependencies = ["pandas"]
# ///

import numpy as np
import pandas as pd

letters = pd.Series([10, 11, 12], index=["x", "y", "z"])
for mask in ([True, False, True], np.array([True, False, True])):
    assert letters.loc[mask].to_dict() == {"x": 10, "z": 12}
    assert letters.iloc[mask].to_dict() == {"x": 10, "z": 12}
    assert letters.drop(["x", "z"]).to_dict() == {"y": 11}
    print(type(mask).__name__, letters.loc[mask].to_dict())
