# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

customers = pd.DataFrame({"customer": ["Ann", "Bob"]})
orders = pd.DataFrame({"customer": ["Ann", "Ann"], "order": [1, 2]})
joined = customers.merge(orders, on="customer", how="left")
print(joined)
assert len(joined) == len(customers)
