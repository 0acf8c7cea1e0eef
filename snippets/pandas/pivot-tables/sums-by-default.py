# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome"], "amount": [1, 3]})
by_default = sales.pivot_table(index="city", values="amount").to_dict()
added = sales.pivot_table(index="city", values="amount", aggfunc="sum").to_dict()
assert (by_default, added) == ({"amount": {"Rome": 2}}, {"amount": {"Rome": 4}})
print(by_default, added)
assert by_default == added
