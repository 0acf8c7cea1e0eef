# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

for dtype in ("float64", "Int64"):
    ages = pd.Series([30, None, 31], dtype=dtype)
    above, below = ages[ages > 30], ages[ages <= 30]
    assert (ages.dtype, ages.dropna().tolist()) == (dtype, [30, 31])
    assert (above.index.tolist(), below.index.tolist()) == ([2], [0])
    print(dtype, above.index.tolist(), below.index.tolist())
