import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE post (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO post VALUES (?)", [(number,) for number in range(1, 7)])


def before(last):
    newest_first = "SELECT id FROM post WHERE id < ? ORDER BY id DESC LIMIT 2"
    return [row[0] for row in connection.execute(newest_first, (last,))]


seen = before(7)
connection.execute("INSERT INTO post VALUES (8)")
seen += before(seen[-1])
connection.execute("DELETE FROM post WHERE id IN (6, 5)")
seen += before(seen[-1])
assert seen == [6, 5, 4, 3, 2, 1]
assert before(9) == [8, 4]
print(seen)
