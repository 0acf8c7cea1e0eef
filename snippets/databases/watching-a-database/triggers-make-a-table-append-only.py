import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE audit (id INTEGER PRIMARY KEY, what TEXT);
    CREATE TRIGGER no_update BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'append-only'); END;
    CREATE TRIGGER no_delete BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'append-only'); END;
""")
database.execute("INSERT INTO audit VALUES (1, 'login')")
assert database.execute("SELECT * FROM audit").fetchall() == [(1, "login")]
refused = []
for statement in ("UPDATE audit SET what = ''", "INSERT OR REPLACE INTO audit VALUES (1, 'logout')"):
    try:
        database.execute(statement)
    except sqlite3.IntegrityError as error:
        refused.append(str(error))
assert refused[0] == "append-only"
rows = database.execute("SELECT * FROM audit").fetchall()
print(refused, rows)
assert rows == [(1, "login")]
