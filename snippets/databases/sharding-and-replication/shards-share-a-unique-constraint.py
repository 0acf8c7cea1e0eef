import sqlite3
import zlib

shards = [sqlite3.connect(":memory:") for _ in range(2)]
for shard in shards:
    shard.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT UNIQUE)")
refused = 0
for number in (1, 2):
    try:
        shards[number % 2].execute("INSERT INTO users VALUES (?, 'ada@example')", (number,))
    except sqlite3.IntegrityError:
        refused += 1
print(refused)
assert refused == 1
