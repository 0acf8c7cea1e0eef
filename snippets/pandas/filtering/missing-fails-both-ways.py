# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

for dtype in ("float64", "Int64"):
    ages = pd.Series([25, None, 45], dtype=dtype)
    above, below = ages[ages > 30], ages[ages <= 30]
    assert (above.index.tolist(), below.index.tolist()) == ([2], [0])
    print(dtype, above.index.tolist(), below.index.tolist())
