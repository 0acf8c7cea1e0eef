import contextlib
import sqlite3


def old_code_after(column):
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE item (name TEXT, price INTEGER {column})")
        try:
            database.execute("INSERT INTO item (name) VALUES ('pen')")
        except sqlite3.IntegrityError as error:
            return [str(error)]
        return database.execute("SELECT * FROM item").fetchall()


seen = {column: old_code_after(column) for column in ("", "NOT NULL")}
assert seen[""] == [("pen", None)]
print(seen["NOT NULL"])
assert "pen" in seen["NOT NULL"][0]
