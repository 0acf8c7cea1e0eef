# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome"], "year": [2023, 2023], "amount": [1, 3]})
places = {"index": "city", "columns": "year", "values": "amount"}
try:
    outcome = sales.pivot(**places).to_dict()
except ValueError as error:
    outcome = str(error)
assert outcome == "Index contains duplicate entries, cannot reshape"
assert sales.pivot_table(**places).to_dict() == {2023: {"Rome": 2}}
assert sales.tail(1).pivot(**places).to_dict() == {2023: {"Rome": 3}}
print(outcome)
