# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"day": pd.to_datetime(["2024-01-31"]), "size": pd.Series(["S"], dtype="category")})
df.to_csv("sizes.csv", index=False)
plain = pd.read_csv("sizes.csv")
assert list(plain.columns) == ["day", "size"]
assert plain["day"].tolist() == ["2024-01-31"] and plain["size"].dtype != "category"
named = pd.read_csv("sizes.csv", parse_dates=["day"], dtype={"size": "category"})
assert named["day"].tolist() == [pd.Timestamp(2024, 1, 31)] and named["size"].dtype == "category"
