# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

sales = pd.DataFrame({"city": ["Rome", "Rome"], "year": [2023, 2023], "amount": [1, 3]})
outcomes = []
for method in (sales.pivot, sales.pivot_table):
    try:
        outcomes.append(method(index="city", columns="year", values="amount").values.tolist())
    except ValueError as error:
        outcomes.append(str(error))
print(outcomes)
assert outcomes[0] == outcomes[1]
