# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome"], "amount": [1, 3]})
table = sales.pivot_table(index="city", values="amount")
print(table)
assert table.loc["Rome", "amount"] == 4
