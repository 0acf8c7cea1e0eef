# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

for dtype in ("float64", "Int64"):
    ages = pd.Series([30, None, 31], dtype=dtype)
    above, below = ages[ages > 30], ages[ages <= 30]
    assert str(above.dtype) == dtype
    assert (above.to_dict(), below.to_dict()) == ({2: 31}, {0: 30})
    print(dtype, above.to_dict(), below.to_dict())
