# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

rows = [("Rome", 2023, 1), ("Rome", 2024, 7), ("Rome", 2024, 7), ("Oslo", 2023, 9)]
sales = pd.DataFrame(rows, columns=["city", "year", "amount"])
table = sales.pivot_table(index="city", columns="year", values="amount", margins=True)
assert table.fillna(0).to_dict() == {
    2023: {"Oslo": 9, "Rome": 1, "All": (1 + 9) / 2},
    2024: {"Oslo": 0, "Rome": 7, "All": 7},
    "All": {"Oslo": 9, "Rome": (1 + 7 + 7) / 3, "All": (1 + 7 + 7 + 9) / 4},
}
print(table.fillna(0).to_dict())
