import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE log (step TEXT UNIQUE)")


def transaction(fail):
    with connection:
        connection.execute("INSERT INTO log VALUES ('debit')")
        if fail:
            raise sqlite3.OperationalError("database is locked")
        connection.execute("INSERT INTO log VALUES ('credit')")


def rows():
    return [row[0] for row in connection.execute("SELECT step FROM log ORDER BY rowid")]


try:
    transaction(fail=True)
    outcome = "committed"
except sqlite3.OperationalError as error:
    outcome = str(error)
assert (outcome, rows()) == ("database is locked", [])
transaction(fail=False)
assert rows() == ["debit", "credit"]
print(rows())
