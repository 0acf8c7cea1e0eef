import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
    INSERT INTO users (name) VALUES ('ada');
    ALTER TABLE users ADD COLUMN full_name TEXT;
    CREATE TRIGGER fill AFTER INSERT ON users WHEN NEW.full_name IS NULL BEGIN
        UPDATE users SET full_name = NEW.name WHERE id = NEW.id;
    END;
""")
database.execute("UPDATE users SET full_name = name WHERE full_name IS NULL")
database.execute("INSERT INTO users (name) VALUES ('bob')")
database.execute("INSERT INTO users (full_name) VALUES ('cy')")
names = [name for (name,) in database.execute("SELECT full_name FROM users ORDER BY id")]
database.execute("DROP TRIGGER fill")
database.execute("CREATE TABLE kept AS SELECT id, full_name FROM users")
columns = [row[1] for row in database.execute("PRAGMA table_info(kept)")]
print(names, columns)
assert names == ["ada", "bob", "cy"]
assert columns == ["id", "full_name"]
