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
        return error.sqlite_errorname


assert error_name(second, "BEGIN IMMEDIATE") == "SQLITE_BUSY"
assert error_name(first, "INSERT INTO log VALUES (NULL)") == "SQLITE_CONSTRAINT_NOTNULL"
assert error_name(first, "SELECT * FROM missing") == "SQLITE_ERROR"
first.close(), second.close()
print("SQLITE_BUSY")
