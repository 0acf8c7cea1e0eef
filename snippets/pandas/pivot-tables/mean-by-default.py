# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome", "Oslo"], "amount": [1, 3, 7]})
table = sales.pivot_table(index="city", values="amount")
assert table["amount"].to_dict() == {"Oslo": 7.0, "Rome": 2.0}
assert table.equals(sales.pivot_table(index="city", values="amount", aggfunc="mean")) is True
print(table["amount"].to_dict())
