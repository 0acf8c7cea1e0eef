# /// script
# requires-python = ">=3.14"
# ///
import sqlite3

connection = sqlite3.connect(":memory:")
outcomes = []
for values in ({"first": 1, "second": 2}, (1, 2)):
    try:
        outcomes.append(connection.execute("SELECT :first, :second", values).fetchone())
    except sqlite3.ProgrammingError as error:
        outcomes.append(type(error).__name__)
connection.close()

assert outcomes == [(1, 2), "ProgrammingError"]
print(outcomes)
