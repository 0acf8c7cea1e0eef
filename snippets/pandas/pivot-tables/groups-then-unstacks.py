# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

sales = pd.DataFrame(
    {
        "city": ["Rome", "Rome", "Rome", "Oslo", "Oslo"],
        "year": [2023, 2023, 2024, 2023, 2024],
        "amount": [1, 2, 4, 8, 16],
    }
)
table = sales.pivot_table(index="city", columns="year", values="amount", aggfunc="sum")
by_hand = sales.groupby(["city", "year"])["amount"].sum().unstack()
assert table.to_dict("index") == {"Oslo": {2023: 8, 2024: 16}, "Rome": {2023: 3, 2024: 4}}
assert table.equals(by_hand) is True
print(table)
