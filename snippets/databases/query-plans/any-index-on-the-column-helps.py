import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (email TEXT, age INTEGER)")
database.execute("CREATE INDEX by_email ON users (email)")


def uses_index(condition):
    rows = database.execute(f"EXPLAIN QUERY PLAN SELECT age FROM users WHERE {condition}")
    return all(row[3].startswith("SEARCH") for row in rows)


assert uses_index("email = 'ada'")
found = {condition: uses_index(condition) for condition in ["lower(email) = 'ada'", "email LIKE '%ada'"]}
print(found)
assert found == {"lower(email) = 'ada'": True, "email LIKE '%ada'": True}
