import sqlite3
import zlib

shards = [sqlite3.connect(":memory:") for _ in range(3)]
for shard in shards:
    shard.execute("CREATE TABLE users (email TEXT PRIMARY KEY, name TEXT)")


def shard_of(email):
    return shards[zlib.crc32(email.encode()) % len(shards)]


users = [(f"user{number}@example", f"User {number}") for number in range(60)]
for email, name in users:
    shard_of(email).execute("INSERT INTO users VALUES (?, ?)", (email, name))
counts = [shard.execute("SELECT count(*) FROM users").fetchone()[0] for shard in shards]
found = [shard_of(email).execute("SELECT name FROM users WHERE email = ?", (email,)).fetchone() for email, _ in users]
print(counts)
assert counts == [12, 28, 20]
assert found == [(name,) for _, name in users]
