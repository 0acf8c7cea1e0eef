import sqlite3

primary, replica = (sqlite3.connect(":memory:") for _ in range(2))
primary.execute("CREATE TABLE users (name TEXT)")
primary.backup(replica)
primary.execute("INSERT INTO users VALUES ('ada')")
on_primary = primary.execute("SELECT count(*) FROM users").fetchone()
assert on_primary == (1,)
on_replica = replica.execute("SELECT count(*) FROM users").fetchone()
print(on_replica)
assert on_replica == (1,)
