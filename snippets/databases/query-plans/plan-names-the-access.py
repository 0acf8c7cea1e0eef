import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, age INTEGER)")


def plan(query):
    return [row[3] for row in database.execute("EXPLAIN QUERY PLAN " + query)]


by_email = "SELECT id FROM users WHERE email = 'ada'"
before = plan(by_email)
database.execute("CREATE INDEX by_email ON users (email)")
after = plan(by_email)
print(before, after)
assert [step.split()[0] for step in before] == ["SCAN"]
assert [step.split()[0] for step in after] == ["SEARCH"] and "by_email" in after[0]
assert [step.split()[0] for step in plan("SELECT id FROM users WHERE age = 3")] == ["SCAN"]
