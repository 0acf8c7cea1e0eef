# /// script
# dependencies = ["pandas"]
# ///

import numpy as np
import pandas as pd

letters = pd.Series([10, 11, 12], index=["x", "y", "z"])
for mask in ([True, False, True], np.array([True, False, True])):
    assert letters.loc[mask].tolist() == [10, 12]
    assert letters.iloc[mask].tolist() == [10, 12]
    print(type(mask).__name__, letters.loc[mask].tolist(), letters.iloc[mask].tolist())
