# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Oslo"], "year": [2023, 2024], "amount": [1, 2]})
places = {"index": "city", "columns": "year", "values": "amount"}
gaps = sales.pivot_table(**places)
filled = sales.pivot_table(**places, fill_value=0)
assert repr(gaps.to_dict()) == "{2023: {'Oslo': nan, 'Rome': 1.0}, 2024: {'Oslo': 2.0, 'Rome': nan}}"
assert filled.to_dict() == {2023: {"Oslo": 0, "Rome": 1}, 2024: {"Oslo": 2, "Rome": 0}}
print(gaps.to_dict())
