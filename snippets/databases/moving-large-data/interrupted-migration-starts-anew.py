import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE done (last INTEGER)")
database.execute("INSERT INTO done VALUES (0)")
handled = []


def run(stop_at=None):
    while (last := database.execute("SELECT last FROM done").fetchone()[0]) < 6:
        if last == stop_at:
            return
        handled.append(last + 1)
        database.execute("UPDATE done SET last = last + 1")


run(stop_at=3)
assert handled == [1, 2, 3]
run()
print(handled)
assert handled == [1, 2, 3, 1, 2, 3, 4, 5, 6]
