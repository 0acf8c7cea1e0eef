# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

raw = pd.Series(["1", "2.5", "n/a", "", None], dtype="object")
try:
    pd.to_numeric(raw)
except ValueError as error:
    reason = str(error)
assert "n/a" in reason
numbers = pd.to_numeric(raw, errors="coerce")
assert raw[numbers.isna() & raw.notna()].tolist() == ["n/a", ""]
assert numbers.tolist()[:2] == [1.0, 2.5]
