# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

inferred = pd.Series([1, None, 3])
nullable = pd.Series([1, None, 3], dtype="Int64")
assert (str(inferred.dtype), str(nullable.dtype)) == ("float64", "Int64")
assert repr(inferred.tolist()) == "[1.0, nan, 3.0]"
assert repr(nullable.tolist()) == "[1, <NA>, 3]"
print(inferred.tolist(), nullable.tolist())
