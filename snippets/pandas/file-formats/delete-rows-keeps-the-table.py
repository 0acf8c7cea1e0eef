# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import sqlite3

import pandas as pd

database = sqlite3.connect(":memory:")
database.execute("create table numbers (a varchar(9) not null)")
database.execute("create index by_a on numbers (a)")
database.execute("insert into numbers values ('old')")
definition = database.execute("select name, sql from sqlite_master order by name").fetchall()
assert [name for name, _ in definition] == ["by_a", "numbers"]
try:
    pd.DataFrame({"a": ["new"]}).to_sql("numbers", database, index=False, if_exists="delete_rows")
    outcome = database.execute("select a from numbers").fetchall()
except ValueError as error:
    outcome = type(error).__name__
kept = database.execute("select name, sql from sqlite_master order by name").fetchall()
database.close()
assert outcome in ([("new",)], "ValueError")
assert kept == definition
print(outcome, [name for name, _ in kept])
assert outcome == [("new",)]
