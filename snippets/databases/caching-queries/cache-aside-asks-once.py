import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)")
database.execute("INSERT INTO users VALUES (1, 'Ada')")
queries, cache = [], {}
database.set_trace_callback(queries.append)


def name_of(user):
    if user not in cache:
        cache[user] = database.execute("SELECT name FROM users WHERE id = ?", (user,)).fetchone()
    return cache[user]


names = [name_of(1) for _ in range(5)]
print(names[-1], len(queries))
assert names == [("Ada",)] * 5
assert len(queries) == 1
