import sqlite3


def left_over(uses_offset):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT)")
    database.executemany("INSERT INTO jobs (state) VALUES (?)", [("old",)] * 40)
    done = last = 0
    while True:
        where, start = ("", done) if uses_offset else (f"AND id > {last}", 0)
        rows = database.execute(
            f"SELECT id FROM jobs WHERE state = 'old' {where} ORDER BY id LIMIT 10 OFFSET {start}"
        ).fetchall()
        if not rows:
            return database.execute("SELECT count(*) FROM jobs WHERE state = 'old'").fetchone()[0]
        database.executemany("UPDATE jobs SET state = 'new' WHERE id = ?", rows)
        done, last = done + len(rows), rows[-1][0]


found = [left_over(True), left_over(False)]
print(found)
assert found == [20, 0]
