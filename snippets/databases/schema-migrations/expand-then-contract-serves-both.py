import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);
    INSERT INTO users (name) VALUES ('ada'), ('ann');
    ALTER TABLE users ADD COLUMN full_name TEXT;
    UPDATE users SET full_name = name;
    CREATE TRIGGER inserted AFTER INSERT ON users WHEN NEW.full_name IS NULL BEGIN
        UPDATE users SET full_name = NEW.name WHERE id = NEW.id;
    END;
    CREATE TRIGGER renamed AFTER UPDATE OF name ON users BEGIN
        UPDATE users SET full_name = NEW.name WHERE id = NEW.id;
    END;
""")
database.execute("INSERT INTO users (name) VALUES ('bob')")
database.execute("UPDATE users SET name = 'anna' WHERE name = 'ann'")
database.execute("INSERT INTO users (full_name) VALUES ('cy')")
names = [name for (name,) in database.execute("SELECT full_name FROM users ORDER BY id")]
print(names)
assert names == ["ada", "anna", "bob", "cy"]
