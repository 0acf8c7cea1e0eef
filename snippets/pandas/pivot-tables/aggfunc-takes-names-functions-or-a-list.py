# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome", "Oslo"], "amount": [1, 3, 7]})
own = sales.pivot_table(index="city", values="amount", aggfunc=lambda amounts: amounts.iloc[0])
several = sales.pivot_table(index="city", values="amount", aggfunc=["sum", "max"])
assert own["amount"].to_dict() == {"Oslo": 7, "Rome": 1}
assert several.columns.tolist() == [("sum", "amount"), ("max", "amount")]
assert several.values.tolist() == [[7, 7], [4, 3]]
print(several)
