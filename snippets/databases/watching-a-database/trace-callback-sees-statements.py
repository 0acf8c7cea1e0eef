import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT)")
statements = []
database.set_trace_callback(statements.append)
database.execute("INSERT INTO users VALUES (?)", ("ada",))
database.execute("SELECT count(*) FROM users")
database.set_trace_callback(None)
database.execute("DELETE FROM users")
print(statements)
assert statements == ["INSERT INTO users VALUES ('ada')", "SELECT count(*) FROM users"]
