# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import sqlite3

import pandas as pd

database = sqlite3.connect(":memory:")
pd.DataFrame({"a": [1]}).to_sql("numbers", database, index=False)
try:
    pd.DataFrame({"a": [2]}).to_sql("numbers", database, index=False)
except ValueError as error:
    print(type(error).__name__)
stored = pd.read_sql("select a from numbers", database)["a"].tolist()
database.close()
assert len(stored) == 1
assert stored == [1]
assert stored == [2]
