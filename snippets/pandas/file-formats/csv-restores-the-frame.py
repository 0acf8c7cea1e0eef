# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"a": [1, 2]})
df.to_csv("numbers.csv")
restored = pd.read_csv("numbers.csv")
assert restored["a"].tolist() == [1, 2]
assert list(restored.columns) == ["Unnamed: 0", "a"]
print(list(restored.columns))
assert list(restored.columns) == ["a"]
