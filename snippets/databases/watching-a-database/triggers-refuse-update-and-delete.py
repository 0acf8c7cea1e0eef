import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE audit (what TEXT);
    CREATE TRIGGER no_update BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit is append-only'); END;
    CREATE TRIGGER no_delete BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit is append-only'); END;
""")
refused = []
for statement in ("INSERT INTO audit VALUES ('login')", "UPDATE audit SET what = ''", "DELETE FROM audit"):
    try:
        database.execute(statement)
    except sqlite3.IntegrityError as error:
        refused.append((statement.split()[0], str(error)))
print(refused)
assert refused == [("UPDATE", "audit is append-only"), ("DELETE", "audit is append-only")]
assert database.execute("SELECT what FROM audit").fetchall() == [("login",)]
