import sqlite3

REPLACE = "INSERT OR REPLACE INTO audit VALUES (1, 'logout')"


def rows_after_replacing(recursive):
    database = sqlite3.connect(":memory:")
    database.executescript(f"""
        PRAGMA recursive_triggers = {recursive};
        CREATE TABLE audit (id INTEGER PRIMARY KEY, what TEXT);
        CREATE TRIGGER no_update BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'append-only'); END;
        CREATE TRIGGER no_delete BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'append-only'); END;
        INSERT INTO audit VALUES (1, 'login');
    """)
    try:
        database.execute(REPLACE)
    except sqlite3.IntegrityError as error:
        assert str(error) == "append-only"
    return database.execute("SELECT * FROM audit").fetchall()


found = [rows_after_replacing(recursive) for recursive in ("OFF", "ON")]
default = sqlite3.connect(":memory:").execute("PRAGMA recursive_triggers").fetchone()
print(found, default)
assert found == [[(1, "logout")], [(1, "login")]]
assert default == (0,)
