# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

customers = pd.DataFrame({"customer": ["Ann", "Bob"]})
orders = pd.DataFrame({"customer": ["Ann", "Ann"], "order": [1, 2]})
joined = customers.merge(orders, how="left")
assert joined.fillna(0).values.tolist() == [["Ann", 1], ["Ann", 2], ["Bob", 0]]
print(len(joined), len(customers))
assert len(joined) == len(customers)
