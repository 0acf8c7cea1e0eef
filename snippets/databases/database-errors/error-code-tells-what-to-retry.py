# /// script
# requires-python = ">=3.11"
# ///
import sqlite3

first, second = (sqlite3.connect("app.db", timeout=0) for _ in range(2))
first.execute("CREATE TABLE log (step TEXT NOT NULL)")
first.execute("BEGIN IMMEDIATE")


def error_name(connection, statement):
    try:
        connection.execute(statement)
    except sqlite3.Error as error:
        return type(error).__name__, vars(error).get("sqlite_errorname")


found = [
    error_name(second, "BEGIN IMMEDIATE"),
    error_name(first, "INSERT INTO log VALUES (NULL)"),
    error_name(first, "SELECT * FROM missing"),
    error_name(first, "SELECT ?"),
]
first.close()
second.close()
assert found == [
    ("OperationalError", "SQLITE_BUSY"),
    ("IntegrityError", "SQLITE_CONSTRAINT_NOTNULL"),
    ("OperationalError", "SQLITE_ERROR"),
    ("ProgrammingError", None),
]
print(found)
