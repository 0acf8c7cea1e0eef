# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

names = pd.DataFrame({"name": ["Ann", "Bob"]}, index=[7, 8])
ages = pd.DataFrame({"age": [31, 47]}, index=[8, 9])
orders = pd.DataFrame({"customer": [8, 7, 8]})
joined = names.join(ages)
assert joined.fillna(-1).to_dict("index") == {
    7: {"name": "Ann", "age": -1},
    8: {"name": "Bob", "age": 31},
}
assert orders.join(names, on="customer")["name"].tolist() == ["Bob", "Ann", "Bob"]
print(joined)
