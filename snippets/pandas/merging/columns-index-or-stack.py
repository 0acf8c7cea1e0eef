# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

people = pd.DataFrame({"name": ["Ann", "Bob"], "city": ["Rome", "Oslo"]})
sizes = pd.DataFrame({"city": ["Oslo", "Rome"], "size": [1, 4]})
by_column = people.merge(sizes)
by_index = people.join(sizes.set_index("city"), on="city")
stacked = pd.concat([people, people])
assert by_column.to_dict("list") == {"name": ["Ann", "Bob"], "city": ["Rome", "Oslo"], "size": [4, 1]}
assert by_index.equals(by_column) is True
assert stacked["name"].tolist() == ["Ann", "Bob", "Ann", "Bob"]
print(by_column.values.tolist())
