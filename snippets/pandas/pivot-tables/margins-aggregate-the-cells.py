# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sales = pd.DataFrame({"city": ["Rome"] * 3, "year": [2023, 2024, 2024], "amount": [1, 7, 7]})
table = sales.pivot_table(index="city", columns="year", values="amount", margins=True)
rome = table.loc["Rome"].tolist()
assert rome == [1, 7, (1 + 7 + 7) / 3]
print(rome)
assert rome == [1, 7, (1 + 7) / 2]
