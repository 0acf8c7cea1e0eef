import sqlite3

database = sqlite3.connect(":memory:")
calls = []


def is_too_late():
    calls.append(None)
    return len(calls) >= 5


database.set_progress_handler(is_too_late, 1000)
long = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT max(i) FROM n"
try:
    ended = database.execute(long).fetchone()
except sqlite3.OperationalError as error:
    ended = str(error)
print(ended, len(calls))
assert (ended, len(calls)) == ("interrupted", 5)
