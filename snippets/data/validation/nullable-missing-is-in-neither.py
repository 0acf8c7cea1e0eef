# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

age = pd.Series([0, -1, None, 121, 120], dtype="Int64")
good = age.between(0, 120)
assert good[2] is pd.NA
assert (age.index[good].tolist(), age.index[~good].tolist()) == ([0, 4], [1, 3])
assert (age[good].tolist(), age[~good].tolist()) == ([0, 120], [-1, 121])
assert age.index[good.isna()].tolist() == [2]
