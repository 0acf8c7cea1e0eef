import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(number,) for number in range(7)])


def count(size):
    return len(connection.execute("SELECT id FROM item LIMIT ?", (size,)).fetchall())


unbounded = {size: count(size) for size in (-2, -1, 0, 1, 5, 6, 9)}
bounded = {size: count(min(max(size, 1), 5)) for size in unbounded}
assert unbounded == {-2: 7, -1: 7, 0: 0, 1: 1, 5: 5, 6: 6, 9: 7}
assert bounded == {-2: 1, -1: 1, 0: 1, 1: 1, 5: 5, 6: 5, 9: 5}
print(bounded)
