import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (country TEXT, email TEXT)")
database.executemany("INSERT INTO users VALUES (?, ?)", [("FI", f"user{n}") for n in range(2000)])
database.execute("CREATE INDEX by_email ON users (email)")
database.execute("CREATE INDEX by_country ON users (country)")


def index():
    rows = database.execute("EXPLAIN QUERY PLAN SELECT 1 FROM users WHERE country = 'FI' AND email = 'user7'")
    return ["by_email" in row[3] for row in rows]


database.execute("ANALYZE")
numbers = dict(database.execute("SELECT idx, stat FROM sqlite_stat1"))
print(numbers, index())
assert numbers == {"by_email": "2000 1", "by_country": "2000 2000"}
assert index() == [True]
