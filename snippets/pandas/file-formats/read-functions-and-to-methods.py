# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import sqlite3

import pandas as pd

df = pd.DataFrame({"name": ["Ada", "Bob"], "year": [1815, 1990]})
database = sqlite3.connect(":memory:")
df.to_csv("people.csv", index=False)
df.to_json("people.json")
df.to_pickle("people.pickle")
assert df.to_sql("people", database, index=False) == 2
copies = [pd.read_csv("people.csv"), pd.read_json("people.json"), pd.read_pickle("people.pickle")]
copies.append(pd.read_sql("select * from people", database))
assert [copy.to_dict("list") for copy in copies] == [{"name": ["Ada", "Bob"], "year": [1815, 1990]}] * 4
assert pd.read_sql("select * from people where year > ?", database, params=(1900,))["name"].tolist() == ["Bob"]
database.close()
