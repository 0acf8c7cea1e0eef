# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

pure, mixed = pd.Series(["a", "b"], dtype="object"), pd.Series([1, "2"], dtype="object")
assert pd.api.types.infer_dtype(pure) != pd.api.types.infer_dtype(mixed)
print(pure.dtype, mixed.dtype)
assert pure.dtype != mixed.dtype
