import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT, token TEXT)")
log = []
database.set_trace_callback(log.append)
database.execute("INSERT INTO users VALUES (?, ?)", ("ada", "s3cret"))
database.set_trace_callback(None)
assert len(log) == 1 and log[0].startswith("INSERT INTO users")
has_secret = "s3cret" in log[0]
print(has_secret)
assert has_secret == False
