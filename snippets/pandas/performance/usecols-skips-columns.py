# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

text = "a,b,c\n1,2,x\n3,4,y\n"
df = pd.read_csv(io.StringIO(text), usecols=["a", "b"], dtype={"b": "int8"})
assert list(df.columns) == ["a", "b"] and [str(dtype) for dtype in df.dtypes] == ["int64", "int8"]
assert df.memory_usage(index=False).tolist() == [16, 2]
