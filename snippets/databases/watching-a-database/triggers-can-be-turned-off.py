# /// script
# requires-python = ">=3.12"
# ///
import sqlite3

auditor, intruder = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
auditor.executescript("""
    CREATE TABLE account (balance INTEGER);
    CREATE TABLE audit (balance INTEGER);
    CREATE TRIGGER changed AFTER UPDATE ON account BEGIN INSERT INTO audit VALUES (NEW.balance); END;
    INSERT INTO account VALUES (100);
""")
intruder.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
for connection, balance in ((auditor, 70), (intruder, 0), (auditor, 30), (intruder, 1000)):
    connection.execute("UPDATE account SET balance = ?", (balance,))
stored, audited = (auditor.execute(f"SELECT balance FROM {table}").fetchall() for table in ("account", "audit"))
print(stored, audited)
assert stored == [(1000,)]
assert audited == [(70,), (30,)]
auditor.close(), intruder.close()
