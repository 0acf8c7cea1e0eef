import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("INSERT INTO item VALUES ('lamp')")
connection.execute("CREATE TABLE price (amount INTEGER)")
open_after = connection.in_transaction
print("in transaction:", open_after)
connection.close()
assert open_after is False
