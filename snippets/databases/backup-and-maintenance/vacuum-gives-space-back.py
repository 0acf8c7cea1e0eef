import os
import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
database.execute("CREATE TABLE log (step TEXT)")
sizes = [os.path.getsize("app.db")]
free = []
for _ in range(2):
    database.execute("INSERT INTO log VALUES (?)", ("x" * 1_000_000,))
    sizes.append(os.path.getsize("app.db"))
    database.execute("DELETE FROM log")
    free.append(database.execute("PRAGMA freelist_count").fetchone()[0])
database.execute("VACUUM")
sizes.append(os.path.getsize("app.db"))
free.append(database.execute("PRAGMA freelist_count").fetchone()[0])
print(sizes[1] > sizes[0], free[0] > 0)
empty, full = sizes[:2]
assert full > 1_000_000 > empty and sizes == [empty, full, full, empty]
assert free == [free[0], free[0], 0] and free[0] > 0
database.close()
