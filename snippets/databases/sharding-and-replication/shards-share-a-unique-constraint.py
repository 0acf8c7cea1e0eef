import sqlite3

shards = [sqlite3.connect(":memory:") for _ in range(2)]
refused = 0
for shard in shards:
    shard.execute("CREATE TABLE users (email TEXT UNIQUE)")
    try:
        shard.execute("INSERT INTO users VALUES ('ada@example')")
    except sqlite3.IntegrityError:
        refused += 1
stored = sum(shard.execute("SELECT count(*) FROM users").fetchone()[0] for shard in shards)
assert stored + refused == 2
print(refused)
assert refused == 1
