import sqlite3
import threading

LIMIT = 3
with sqlite3.connect("limits.db") as connection:
    connection.execute("CREATE TABLE counter (used INTEGER)")
    connection.execute("INSERT INTO counter VALUES (0)")
connection.close()
start = threading.Barrier(8)
admitted = []


def request():
    own = sqlite3.connect("limits.db")
    start.wait()
    with own:
        cursor = own.execute("UPDATE counter SET used = used + 1 WHERE used < ?", (LIMIT,))
    admitted.append(cursor.rowcount)
    own.close()


threads = [threading.Thread(target=request) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(admitted) == [0, 0, 0, 0, 0, 1, 1, 1]
print(sum(admitted))
