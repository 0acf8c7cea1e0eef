# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import sqlite3

import pandas as pd

database = sqlite3.connect(":memory:")
stored = []
for choice in ("fail", "append", "replace", "fail"):
    try:
        pd.DataFrame({"a": [len(stored)]}).to_sql("numbers", database, index=False, if_exists=choice)
    except ValueError as error:
        reason = str(error)
    stored.append(pd.read_sql("select a from numbers", database).to_numpy().tolist())
database.close()
assert stored == [[[0]], [[0], [1]], [[2]], [[2]]]
assert "already exists" in reason
