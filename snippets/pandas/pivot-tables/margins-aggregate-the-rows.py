# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

sales = pd.DataFrame(
    {
        "city": ["Rome", "Rome", "Rome", "Oslo"],
        "year": [2023, 2024, 2024, 2023],
        "amount": [1, 7, 7, 9],
    }
)
table = sales.pivot_table(index="city", columns="year", values="amount", margins=True)
assert table.loc["Rome", [2023, 2024]].tolist() == [1, 7]
assert table.loc["Rome", "All"] == (1 + 7 + 7) / 3
assert table.loc["All", 2023] == (1 + 9) / 2
assert table.loc["All", "All"] == (1 + 7 + 7 + 9) / 4
print(table)
