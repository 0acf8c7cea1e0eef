import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, age INTEGER, notes TEXT)")
database.execute("CREATE INDEX by_email ON users (email, age)")


def covers(columns):
    rows = database.execute(f"EXPLAIN QUERY PLAN SELECT {columns} FROM users WHERE email = 'ada'")
    return ["COVERING" in row[3] for row in rows]


found = [covers("age"), covers("id, email"), covers("notes"), covers("*")]
print(found)
assert found == [[True], [True], [False], [False]]
