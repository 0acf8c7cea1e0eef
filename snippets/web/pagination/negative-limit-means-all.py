import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(number,) for number in range(1000)])


def count(size):
    return len(connection.execute("SELECT id FROM item LIMIT ?", (size,)).fetchall())


unbounded = [count(size) for size in (-1, 0, 5, 2000)]
bounded = [count(min(max(size, 1), 100)) for size in (-1, 0, 5, 2000)]
connection.close()
assert unbounded == [1000, 0, 5, 1000]
assert bounded == [1, 1, 5, 100]
print(unbounded, bounded)
