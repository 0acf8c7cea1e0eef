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
pd.DataFrame({"a": ["new"]}).to_sql("numbers", database, index=False, if_exists="replace")
rows = database.execute("select a from numbers").fetchall()
columns = database.execute('select name, type, "notnull" from pragma_table_info(\'numbers\')').fetchall()
names = [name for (name,) in database.execute("select name from sqlite_master")]
database.close()
assert rows == [("new",)]
assert columns == [("a", "TEXT", 0)]
assert names == ["numbers"]
print(columns, names)
