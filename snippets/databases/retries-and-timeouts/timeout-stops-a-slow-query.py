import sqlite3

database = sqlite3.connect(":memory:", timeout=0)
query = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT max(i) FROM n"
try:
    outcome = database.execute(query).fetchone()[0]
except sqlite3.OperationalError as error:
    outcome = str(error)
print(outcome)
assert outcome != 50000
