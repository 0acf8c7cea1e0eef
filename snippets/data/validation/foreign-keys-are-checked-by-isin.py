# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

orders = pd.DataFrame({"order": [1, 2, 3], "customer": [10, 99, 10]})
customers = pd.DataFrame({"customer": [10]})
orphans = orders[~orders["customer"].isin(customers["customer"])]
assert orphans.to_dict("list") == {"order": [2], "customer": [99]}
assert orders.merge(customers)["order"].tolist() == [1, 3]
