import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE users (name TEXT, email TEXT);
    INSERT INTO users VALUES ('ada', 'ada@example');
    CREATE TABLE old_emails AS SELECT name, email FROM users;
    CREATE TABLE kept AS SELECT name FROM users;
    DROP TABLE users;
    ALTER TABLE kept RENAME TO users;
    ALTER TABLE users ADD COLUMN email TEXT;
""")
lost = database.execute("SELECT * FROM users").fetchall()
database.execute("UPDATE users SET email = (SELECT email FROM old_emails WHERE old_emails.name = users.name)")
restored = database.execute("SELECT * FROM users").fetchall()
print(lost, restored)
assert lost == [("ada", None)]
assert restored == [("ada", "ada@example")]
