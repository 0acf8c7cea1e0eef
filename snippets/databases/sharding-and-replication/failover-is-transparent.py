import sqlite3

primary, standby = (sqlite3.connect(":memory:", isolation_level=None) for _ in range(2))
primary.execute("CREATE TABLE orders (id INTEGER)")
primary.execute("INSERT INTO orders VALUES (1)")
primary.backup(standby)
confirmed = [1]
primary.execute("INSERT INTO orders VALUES (2)")
confirmed.append(2)
primary.close()
after = [number for (number,) in standby.execute("SELECT id FROM orders ORDER BY id")]
assert confirmed == [1, 2]
print(after)
assert after == confirmed
