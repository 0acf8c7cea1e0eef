import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE users (name TEXT UNIQUE)")
connection.execute("INSERT INTO users VALUES ('ada')")


def raised(statement, *values):
    try:
        connection.execute(statement, *values)
    except sqlite3.Error as error:
        return type(error).__name__


assert raised("INSERT INTO users VALUES ('ada')") == "IntegrityError"
assert raised("SELECT * FROM nothing") == "OperationalError"
assert raised("SELECT ?", ()) == "ProgrammingError"
names = [kind.__name__ for kind in sqlite3.IntegrityError.__mro__]
assert names[:4] == ["IntegrityError", "DatabaseError", "Error", "Exception"]
assert issubclass(sqlite3.InterfaceError, sqlite3.DatabaseError) is False
print(names[:3])
