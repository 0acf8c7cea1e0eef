import sqlite3

web, worker = (sqlite3.connect("shop.db", isolation_level=None) for _ in range(2))
web.execute("PRAGMA journal_mode = WAL")
web.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY)")
web.execute("BEGIN")
web.execute("INSERT INTO orders VALUES (7)")
assert web.execute("SELECT id FROM orders").fetchall() == [(7,)]
found = worker.execute("SELECT id FROM orders").fetchall()
web.execute("COMMIT")
assert worker.execute("SELECT id FROM orders").fetchall() == [(7,)]
web.close()
worker.close()
print(found)
assert found == [(7,)]
