import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE post (id INTEGER PRIMARY KEY, day TEXT)")
days = ["mon", "mon", "mon", "tue"]
connection.executemany("INSERT INTO post (day) VALUES (?)", [(day,) for day in days])


def pages(query):
    found, last = [], (0, "")
    while len(found) < 9 and (rows := connection.execute(query, {"id": last[0], "day": last[1]}).fetchall()):
        found += [row[0] for row in rows]
        last = rows[-1]
    return found


by_day = pages("SELECT id, day FROM post WHERE day > :day ORDER BY day, id LIMIT 2")
by_both = pages("SELECT id, day FROM post WHERE (day, id) > (:day, :id) ORDER BY day, id LIMIT 2")
assert by_day == [1, 2, 4]
assert by_both == [1, 2, 3, 4]
print(by_day)
