import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT UNIQUE)")
outcomes = []
for attempt in range(4):
    try:
        outcomes.append(database.execute("INSERT INTO users VALUES ('ada')").rowcount)
    except sqlite3.Error as error:
        outcomes.append(type(error).__name__)
print(outcomes)
assert outcomes == [1] + ["IntegrityError"] * 3
assert "IntegrityError" not in outcomes[-1:]
