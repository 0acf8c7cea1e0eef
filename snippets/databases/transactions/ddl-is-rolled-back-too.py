import sqlite3


def tables():
    return [name for name, in connection.execute("SELECT name FROM sqlite_master")]


connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("INSERT INTO item VALUES ('lamp')")
connection.execute("CREATE TABLE price (amount INTEGER)")
open_after, before = connection.in_transaction, tables()
connection.rollback()
after = tables()
rows = connection.execute("SELECT name FROM item").fetchall()
connection.close()
assert open_after is True
assert (before, after) == (["item", "price"], ["item"])
assert rows == []
print(before, after, rows)
