import re
import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT, age INTEGER)")
traced, redacted = [], []


def trace(statement):
    traced.append(statement)
    redacted.append(re.sub(r"'(?:[^']|'')*'|\b\d+\b", "?", statement))


database.set_trace_callback(trace)
database.execute("INSERT INTO users VALUES (?, ?)", ("O'Hara", 42))
print(redacted)
assert traced == ["INSERT INTO users VALUES ('O''Hara', 42)"]
assert redacted == ["INSERT INTO users VALUES (?, ?)"]
