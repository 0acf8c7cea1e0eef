# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome"], "year": [2023, 2023], "amount": [1, 3]})
places = {"index": "city", "columns": "year", "values": "amount"}
table = sales.pivot_table(**places).to_dict()
assert table == {2023: {"Rome": (1 + 3) / 2}}
try:
    outcome = sales.pivot(**places).to_dict()
except ValueError as error:
    outcome = str(error)
assert outcome == "Index contains duplicate entries, cannot reshape"
print(outcome)
assert outcome == table
