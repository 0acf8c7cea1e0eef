# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

kinds = [pd.api.types.infer_dtype(pd.Series(values, dtype="object")) for values in (["a"], [1], [1, "2"])]
assert kinds == ["string", "integer", "mixed-integer"]
assert pd.Series([1, "2"]).dtype == "object"
