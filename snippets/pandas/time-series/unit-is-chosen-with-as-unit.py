# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

times = pd.to_datetime(["2024-05-01"])
dtypes = [times.as_unit(unit).dtype for unit in ("s", "ms", "us", "ns")]
assert dtypes == ["datetime64[s]", "datetime64[ms]", "datetime64[us]", "datetime64[ns]"]
assert (times.as_unit("s") == times).tolist() == [True]
print(*dtypes)
