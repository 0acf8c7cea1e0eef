# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

age = pd.Series([30.0, -1.0, None, 130.0])
assert age[(age < 0) | (age > 120)].tolist() == [-1.0, 130.0]
assert age.index[~age.between(0, 120)].tolist() == [1, 2, 3]
assert (age != 30.0).tolist() == [False, True, True, True]
