import sqlite3

source, dumped, copied = databases = [sqlite3.connect(":memory:") for _ in range(3)]
source.execute("CREATE TABLE users (name TEXT)")
source.execute("INSERT INTO users VALUES ('b' || char(0) || 'c')")
source.execute("PRAGMA user_version = 7")
source.commit()
dumped.executescript("\n".join(source.iterdump()))
source.backup(copied)
names = [database.execute("SELECT name FROM users").fetchone()[0] for database in databases]
versions = [database.execute("PRAGMA user_version").fetchone()[0] for database in databases]
print(names, versions)
assert names == ["b\0c", "b", "b\0c"]
assert versions == [7, 0, 7]
