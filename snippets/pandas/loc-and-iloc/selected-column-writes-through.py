# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]})
column = df["A"]
assert column.tolist() == [1, 2, 3]
column.iloc[0] = 99
assert column.tolist() == [99, 2, 3]
print(column.tolist(), df["A"].tolist())
assert df["A"].equals(column) is True
