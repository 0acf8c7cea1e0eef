# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_tuples([("Oslo", 1), ("Rome", 1), ("Rome", 2)], names=["city", "year"])
assert index.get_level_values("city").tolist() == ["Oslo", "Rome", "Rome"]
assert index.get_level_values("year").tolist() == [1, 1, 2]
assert index[1:].get_level_values("city").tolist() == ["Rome", "Rome"]
print(index[1:].get_level_values("city").tolist())
