# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome"], "year": [2023, 2023], "amount": [1, 3]})
arguments = {"index": "city", "columns": "year", "values": "amount"}
outcome = "nothing raised"
try:
    sales.pivot(**arguments)
except ValueError as error:
    outcome = str(error)
assert outcome == "Index contains duplicate entries, cannot reshape"
assert sales.pivot_table(**arguments).values.tolist() == [[2.0]]
assert sales.head(1).pivot(**arguments).values.tolist() == [[1]]
print(outcome)
