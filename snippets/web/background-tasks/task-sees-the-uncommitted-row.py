import os
import sqlite3

web, worker = (sqlite3.connect("shop.db") for _ in range(2))
web.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY)")
web.execute("INSERT INTO orders VALUES (7)")
assert web.execute("SELECT id FROM orders").fetchall() == [(7,)]
found = [worker.execute("SELECT id FROM orders").fetchall()]
web.commit()
found.append(worker.execute("SELECT id FROM orders").fetchall())
web.close()
worker.close()
assert os.path.getsize("shop.db") > 0
assert found[1] == [(7,)]
print(found)
assert found[0] == [(7,)]
