import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE done (last INTEGER)")
database.execute("INSERT INTO done VALUES (0)")
handled = []


def run(keys):
    for key in keys:
        last = database.execute("SELECT last FROM done").fetchone()[0]
        if key > last:
            handled.append(key)
            database.execute("UPDATE done SET last = ?", (key,))


keys = range(1, 6)
run(keys[:3])
assert handled == [1, 2, 3]
handled.clear()
run(keys)
print(handled)
assert handled[-2:] == [4, 5]
assert handled == [1, 2, 3, 4, 5]
