# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

people = pd.DataFrame({"name": ["Ann", "Bob"], "city": ["Rome", "Oslo"]})
sizes = pd.DataFrame({"city": ["Oslo", "Rome"], "size": [1, 4]})
by_column = people.merge(sizes, on="city")
by_index = people.join(sizes.set_index("city"), on="city")
stacked = pd.concat([people, people])
assert by_column.values.tolist() == [["Ann", "Rome", 4], ["Bob", "Oslo", 1]]
assert by_index.values.tolist() == by_column.values.tolist()
assert stacked["name"].tolist() == ["Ann", "Bob", "Ann", "Bob"]
print(by_column.values.tolist())
