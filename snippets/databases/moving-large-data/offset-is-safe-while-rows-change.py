import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT)")
database.executemany("INSERT INTO jobs (state) VALUES (?)", [("old",)] * 6)
done = []
for offset in (0, 2, 4):
    rows = database.execute("SELECT id FROM jobs WHERE state = 'old' ORDER BY id LIMIT 2 OFFSET ?", (offset,)).fetchall()
    database.executemany("UPDATE jobs SET state = 'new' WHERE id = ?", rows)
    done += [key for (key,) in rows]
left = [key for (key,) in database.execute("SELECT id FROM jobs WHERE state = 'old'")]
assert sorted(done + left) == [1, 2, 3, 4, 5, 6] and done[:2] == [1, 2]
print(left)
assert left == []
