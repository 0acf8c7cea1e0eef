import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT, token TEXT)")
log = []
database.execute("BEGIN")
database.set_trace_callback(log.append)
database.execute("INSERT INTO users VALUES (?, ?)", ("ada", "s3cret"))
print(log)
assert log == ["INSERT INTO users VALUES ('ada', 's3cret')"]
assert log == ["INSERT INTO users VALUES (?, ?)"]
