import sqlite3


def old_code_after(column):
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE item (name TEXT, price INTEGER {column})")
    try:
        database.execute("INSERT INTO item (name) VALUES ('pen')")
        return database.execute("SELECT * FROM item").fetchone()
    except sqlite3.IntegrityError as error:
        return str(error)
    finally:
        database.close()


seen = [old_code_after(column) for column in ("", "NOT NULL DEFAULT 3", "NOT NULL")]
assert seen == [("pen", None), ("pen", 3), "NOT NULL constraint failed: item.price"]
print(seen)
