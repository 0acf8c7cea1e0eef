import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT)")
database.executemany("INSERT INTO jobs (state) VALUES (?)", [("old",)] * 40)
offset = 0
while True:
    rows = database.execute("SELECT id FROM jobs WHERE state = 'old' ORDER BY id LIMIT 10 OFFSET ?", (offset,)).fetchall()
    if not rows:
        break
    database.executemany("UPDATE jobs SET state = 'new' WHERE id = ?", rows)
    offset += 10
left = database.execute("SELECT count(*) FROM jobs WHERE state = 'old'").fetchone()[0]
print(left)
assert left == 0
