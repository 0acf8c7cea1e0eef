import sqlite3
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
connection = sqlite3.connect(":memory:")
try:
    outcome = connection.execute("SELECT :first, :second", (1, 2)).fetchone()
except sqlite3.ProgrammingError as error:
    outcome = type(error).__name__
connection.close()

print(outcome)
assert outcome == (1, 2)
