# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

age = pd.Series([30, -1, None, 130], dtype="Int64")
good = age.between(0, 120)
assert good[2] is pd.NA
assert (age.index[good].tolist(), age.index[~good].tolist()) == ([0], [1, 3])
assert (age[good].tolist(), age[~good].tolist()) == ([30], [-1, 130])
assert age.index[good.isna()].tolist() == [2]
