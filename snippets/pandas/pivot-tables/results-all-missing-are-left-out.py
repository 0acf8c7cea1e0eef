# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Oslo", "Rome"], "year": [2023, 2024, 2023], "amount": [1, None, 3]})
places = {"index": "city", "columns": "year", "values": "amount"}
kept = sales.pivot_table(**places, dropna=False)
assert sales.pivot_table(**places).to_dict() == {2023: {"Rome": 2.0}}
assert repr(kept.to_dict()) == "{2023: {'Oslo': nan, 'Rome': 2.0}, 2024: {'Oslo': nan, 'Rome': nan}}"
# The sum of nothing is 0, which is not missing.
assert sales.pivot_table(**places, aggfunc="sum").loc["Oslo", 2024] == 0
print(kept)
