import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.executescript("""
    CREATE TABLE source (id INTEGER PRIMARY KEY, amount INTEGER);
    CREATE TABLE target (id INTEGER, cents INTEGER);
    CREATE TABLE progress (last INTEGER);
    INSERT INTO progress VALUES (0);
""")
database.executemany("INSERT INTO source (amount) VALUES (?)", [(n,) for n in range(1, 26)])


def run(crash_in_batch=None):
    batch = 0
    while True:
        last = database.execute("SELECT last FROM progress").fetchone()[0]
        rows = database.execute("SELECT id, amount FROM source WHERE id > ? ORDER BY id LIMIT 10", (last,)).fetchall()
        if not rows:
            return
        batch += 1
        database.execute("BEGIN")
        database.executemany("INSERT INTO target VALUES (?, ?)", [(key, amount * 100) for key, amount in rows])
        if batch == crash_in_batch:
            database.execute("ROLLBACK")
            return
        database.execute("UPDATE progress SET last = ?", (rows[-1][0],))
        database.execute("COMMIT")


run(crash_in_batch=2)
after_the_crash = database.execute("SELECT count(*) FROM target").fetchone()[0]
run()
totals = database.execute("SELECT count(*), count(DISTINCT id), sum(cents) FROM target").fetchone()
print(after_the_crash, totals)
assert after_the_crash == 10
assert totals == (25, 25, 32500)
