# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome", "Oslo"], "amount": [1, 3, 7]})
own = sales.pivot_table(index="city", values="amount", aggfunc=lambda amounts: amounts.iloc[0])
several = sales.pivot_table(index="city", values="amount", aggfunc=["sum", "max"])
assert own.to_dict() == {"amount": {"Oslo": 7, "Rome": 1}}
assert several.to_dict() == {
    ("sum", "amount"): {"Oslo": 7, "Rome": 4},
    ("max", "amount"): {"Oslo": 7, "Rome": 3},
}
print(several.to_dict())
