# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

cities = pd.Series(["London", "Paris", "Rome"] * 10_000)
coded = cities.astype("category")
assert coded.cat.codes.dtype == "int8" and list(coded.cat.categories) == ["London", "Paris", "Rome"]
assert 30_000 <= coded.memory_usage(index=False, deep=True) < 31_000
assert cities.memory_usage(index=False, deep=True) > 240_000
assert coded.tolist() == cities.tolist()
