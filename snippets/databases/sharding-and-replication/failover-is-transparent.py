import sqlite3

primary, standby = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")


def orders(database):
    return [number for (number,) in database.execute("SELECT id FROM orders ORDER BY id")]


primary.execute("CREATE TABLE orders (id INTEGER)")
primary.execute("INSERT INTO orders VALUES (1)")
primary.commit()
primary.backup(standby)
primary.execute("INSERT INTO orders VALUES (2)")
primary.commit()
confirmed = orders(primary)
assert confirmed == [1, 2]
primary.close()
after = orders(standby)
assert after[:1] == [1]
print(after)
assert after == confirmed
