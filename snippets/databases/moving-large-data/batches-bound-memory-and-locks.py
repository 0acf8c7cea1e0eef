import sqlite3

mover, other = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
mover.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, upper_name TEXT)")
mover.executemany("INSERT INTO users (name) VALUES (?)", [(f"user{n}",) for n in range(95)])
last, sizes = 0, []
while True:
    rows = mover.execute("SELECT id, name FROM users WHERE id > ? ORDER BY id LIMIT 10", (last,)).fetchall()
    if not rows:
        break
    mover.execute("BEGIN IMMEDIATE")
    mover.executemany("UPDATE users SET upper_name = ? WHERE id = ?", [(name.upper(), key) for key, name in rows])
    mover.execute("COMMIT")
    sizes.append(len(rows))
    last = rows[-1][0]
    if len(sizes) == 3:
        other.execute("INSERT INTO users (name) VALUES ('late')")
missing = other.execute("SELECT count(*) FROM users WHERE upper_name IS NOT upper(name)").fetchone()
print(sizes, missing)
assert sizes == [10] * 9 + [6]
assert missing == (0,)
mover.close(), other.close()
