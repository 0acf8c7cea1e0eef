import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE post (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO post VALUES (?)", [(1,), (2,), (3,), (4,)])


def page(number):
    newest_first = "SELECT id FROM post ORDER BY id DESC LIMIT 2 OFFSET ?"
    return [row[0] for row in connection.execute(newest_first, (2 * number,))]


seen = page(0)
connection.execute("INSERT INTO post VALUES (5)")
seen += page(1)
assert seen[:2] == [4, 3]
print(seen)
assert len(seen) == len(set(seen))
