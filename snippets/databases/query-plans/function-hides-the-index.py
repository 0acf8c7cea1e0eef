import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (email TEXT, age INTEGER)")
database.execute("CREATE INDEX by_email ON users (email)")


def steps(condition):
    rows = database.execute(f"EXPLAIN QUERY PLAN SELECT age FROM users WHERE {condition}")
    return [row[3].split()[0] for row in rows]


wrapped = "lower(email) = 'ada'"
outside = database.execute("EXPLAIN QUERY PLAN SELECT min(email) FROM users").fetchone()[3].split()[0]
before = [steps("email = 'ada'"), steps(wrapped), steps("email LIKE '%ada'")]
database.execute("CREATE INDEX by_lower_email ON users (lower(email))")
after = [steps(wrapped), steps("email LIKE '%ada'")]
print(before, after, outside)
assert before == [["SEARCH"], ["SCAN"], ["SCAN"]]
assert after == [["SEARCH"], ["SCAN"]]
assert outside == "SEARCH"
