# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

inferred = pd.Series([1, None, 3])
assert str(inferred.dtype) == "float64"
assert repr(inferred.tolist()) == "[1.0, nan, 3.0]"
print(inferred.tolist())
