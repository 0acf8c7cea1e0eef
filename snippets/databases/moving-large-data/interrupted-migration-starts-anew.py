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


run([1, 2, 3])
interrupted_at = len(handled)
assert interrupted_at == 3
run([1, 2, 3, 4, 5])
assert handled[-1] == 5
print(handled)
assert handled[interrupted_at] == 1
