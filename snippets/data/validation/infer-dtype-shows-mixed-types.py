# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd


def described(*values):
    column = pd.Series(values, dtype="object")
    return str(column.dtype), pd.api.types.infer_dtype(column)


assert described("a") == ("object", "string") and described(1) == ("object", "integer")
assert described(1, "2") == ("object", "mixed-integer")
assert pd.Series([1, "2"]).dtype == "object"
