# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import gzip

import pandas as pd

df = pd.DataFrame({"a": [1, 2]})
df.to_csv("numbers.csv.gz", index=False)
with gzip.open("numbers.csv.gz", "rt") as file:
    assert file.read().split() == ["a", "1", "2"]
assert pd.read_csv("numbers.csv.gz")["a"].tolist() == [1, 2]
df.to_csv("numbers.csv", index=False)
with open("numbers.csv") as file:
    assert file.read().split() == ["a", "1", "2"]
