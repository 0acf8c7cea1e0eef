import sqlite3
import threading

LIMIT = 1
with sqlite3.connect("limits.db") as connection:
    connection.execute("CREATE TABLE counter (used INTEGER)")
    connection.execute("INSERT INTO counter VALUES (0)")
connection.close()
both_have_read = threading.Barrier(2)
admitted, stored = [], []


def request():
    own = sqlite3.connect("limits.db")
    used = own.execute("SELECT used FROM counter").fetchone()[0]
    both_have_read.wait()
    if used < LIMIT:
        with own:
            own.execute("UPDATE counter SET used = ?", (used + 1,))
        admitted.append(used)
    stored.append(own.execute("SELECT used FROM counter").fetchone()[0])
    own.close()


threads = [threading.Thread(target=request) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert (admitted, stored) == ([0, 0], [1, 1])
print(admitted)
assert len(admitted) == LIMIT
