# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

coerced = pd.to_datetime(["01/02/2024", "13/02/2024", "soon"], errors="coerce")
assert [str(time) for time in coerced] == ["2024-01-02 00:00:00", "NaT", "NaT"]
assert coerced[1] is pd.NaT
print([str(time) for time in coerced])
