import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.executescript("""
    CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER);
    CREATE TABLE audit (account INTEGER, before INTEGER, after INTEGER);
    CREATE TRIGGER changed AFTER UPDATE OF balance ON account BEGIN
        INSERT INTO audit VALUES (OLD.id, OLD.balance, NEW.balance);
    END;
    INSERT INTO account VALUES (1, 100);
""")
database.execute("UPDATE account SET balance = 70 WHERE id = 1")
database.execute("BEGIN")
database.execute("UPDATE account SET balance = 0 WHERE id = 1")
inside = database.execute("SELECT count(*) FROM audit").fetchone()[0]
database.execute("ROLLBACK")
database.execute("UPDATE account SET balance = 1000 WHERE id = 1")
audit = database.execute("SELECT * FROM audit").fetchall()
print(inside, audit)
assert inside == 2
assert audit == [(1, 100, 70), (1, 70, 1000)]
