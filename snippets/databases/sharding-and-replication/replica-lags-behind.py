import sqlite3


class Store:
    """Reads from the replica unless this store has written since the replica was last renewed."""

    def __init__(self):
        self.primary, self.replica = (sqlite3.connect(":memory:", isolation_level=None) for _ in range(2))
        self.primary.execute("CREATE TABLE users (name TEXT)")
        self.replicate()
        self.reads = []

    def replicate(self):
        self.primary.backup(self.replica)
        self.has_written = False

    def add(self, name):
        self.primary.execute("INSERT INTO users VALUES (?)", (name,))
        self.has_written = True

    def count(self):
        self.reads.append("primary" if self.has_written else "replica")
        connection = self.primary if self.has_written else self.replica
        return connection.execute("SELECT count(*) FROM users").fetchone()[0]


store = Store()
counts = [store.count()]
store.add("ada")
stale = store.replica.execute("SELECT count(*) FROM users").fetchone()[0]
counts.append(store.count())
store.replicate()
counts.append(store.count())
print(counts, store.reads, stale)
assert (counts, stale) == ([0, 1, 1], 0)
assert store.reads == ["replica", "primary", "replica"]
