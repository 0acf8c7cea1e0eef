# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"id": [1, 2, 2, 4], "age": [120.0, -1.0, 0.0, None], "country": ["DE", "XX", "FR", "FR"]})
rules = {
    "id is unique": ~df["id"].duplicated(keep=False),
    "age is from 0 to 120": df["age"].between(0, 120),
    "country is known": df["country"].isin(["DE", "FR"]),
}
problems = {rule: df.index[~holds].tolist() for rule, holds in rules.items()}
assert problems == {"id is unique": [1, 2], "age is from 0 to 120": [1, 3], "country is known": [1]}
