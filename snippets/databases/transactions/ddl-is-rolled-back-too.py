import sqlite3


def tables():
    return [name for name, in connection.execute("SELECT name FROM sqlite_master")]


connection = sqlite3.connect(":memory:")
connection.execute("BEGIN")
connection.execute("CREATE TABLE item (name TEXT)")
assert tables() == ["item"]
connection.rollback()
assert tables() == []

connection.execute("BEGIN")
connection.execute("CREATE TABLE item (name TEXT)")
connection.executescript("CREATE TABLE price (amount INTEGER)")
assert connection.in_transaction is False
connection.rollback()
remaining = tables()
connection.close()
assert remaining == ["item", "price"]
print(remaining)
