import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE users (name TEXT, email TEXT);
    INSERT INTO users VALUES ('ada', 'ada@example');
    CREATE TABLE kept AS SELECT name FROM users;
    DROP TABLE users;
    ALTER TABLE kept RENAME TO users;
    ALTER TABLE users ADD COLUMN email TEXT;
""")
columns = [row[1] for row in database.execute("PRAGMA table_info(users)")]
assert columns == ["name", "email"]
rows = database.execute("SELECT * FROM users").fetchall()
print(rows)
assert rows == [("ada", "ada@example")]
