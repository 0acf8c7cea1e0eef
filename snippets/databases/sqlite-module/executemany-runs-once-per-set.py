import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT, price INTEGER)")
executed = []
connection.set_trace_callback(lambda sql: executed.append(sql.split()[0]))
added = connection.executemany("INSERT INTO item VALUES (?, ?)", [("sofa", 400), ("rug", 60)])
connection.set_trace_callback(None)
rows = connection.execute("SELECT name, price FROM item").fetchall()
connection.close()
assert executed == ["BEGIN", "INSERT", "INSERT"]
assert added.rowcount == 2
assert rows == [("sofa", 400), ("rug", 60)]
print(executed, rows)
