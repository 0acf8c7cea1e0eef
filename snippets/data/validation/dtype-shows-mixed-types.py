# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from decimal import Decimal

import pandas as pd

pure, mixed = pd.Series([Decimal("1"), Decimal("2")]), pd.Series([1, "2"])
assert mixed.tolist() == [1, "2"]
print(pure.dtype, mixed.dtype)
assert pure.dtype != mixed.dtype
