import sqlite3


class Database:
    def __init__(self, clock, limit):
        self.connection, self.clock, self.limit = sqlite3.connect(":memory:"), clock, limit
        self.slow = []

    def execute(self, query, parameters=()):
        started = self.clock()
        rows = self.connection.execute(query, parameters).fetchall()
        elapsed = self.clock() - started
        if elapsed > self.limit:
            plan = self.connection.execute("EXPLAIN QUERY PLAN " + query, parameters)
            self.slow.append((query, elapsed, [row[3].split()[0] for row in plan]))
        return rows


ticks = iter([0, 1, 10, 12])
database = Database(lambda: next(ticks), limit=1)
database.connection.execute("CREATE TABLE users (name TEXT)")
database.connection.execute("INSERT INTO users VALUES ('ada')")
results = [database.execute("SELECT 1"), database.execute("SELECT * FROM users WHERE name = ?", ("ada",))]
print(database.slow)
assert results == [[(1,)], [("ada",)]]
assert database.slow == [("SELECT * FROM users WHERE name = ?", 2, ["SCAN"])]
