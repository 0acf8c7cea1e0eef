# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Oslo"], "year": [2023, 2024], "amount": [1, 2]})
arguments = {"index": "city", "columns": "year", "values": "amount"}
gaps = sales.pivot_table(**arguments)
filled = sales.pivot_table(**arguments, fill_value=0)
assert gaps.isna().values.tolist() == [[True, False], [False, True]]
assert filled.values.tolist() == [[0, 2], [1, 0]]
print(gaps)
