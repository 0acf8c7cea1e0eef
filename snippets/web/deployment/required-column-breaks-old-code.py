import contextlib
import sqlite3


def old_code_after(column):
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE item (name TEXT, price INTEGER {column})")
        try:
            database.execute("INSERT INTO item (name) VALUES ('pen')")
        except sqlite3.IntegrityError as error:
            return str(error)
        return database.execute("SELECT * FROM item").fetchall()


seen = {column: old_code_after(column) for column in ("", "NOT NULL DEFAULT 3", "NOT NULL")}
assert seen == {
    "": [("pen", None)],
    "NOT NULL DEFAULT 3": [("pen", 3)],
    "NOT NULL": "NOT NULL constraint failed: item.price",
}
print(seen)
