import multiprocessing
import sqlite3

LIMIT = 3
with sqlite3.connect("limits.db") as connection:
    connection.execute("CREATE TABLE counter (client TEXT PRIMARY KEY, used INTEGER)")
    connection.execute("INSERT INTO counter VALUES ('ann', 0)")
connection.close()


def worker(pipe):
    own = sqlite3.connect("limits.db")
    admitted = 0
    for _ in range(2):
        with own:
            cursor = own.execute("UPDATE counter SET used = used + 1 WHERE client = 'ann' AND used < ?", (LIMIT,))
        admitted += cursor.rowcount
    own.close()
    pipe.send(admitted)


context = multiprocessing.get_context("fork")
totals = []
for _ in range(2):
    here, there = context.Pipe()
    process = context.Process(target=worker, args=(there,))
    process.start()
    totals.append(here.recv())
    process.join()
assert totals == [2, 1]
assert sum(totals) == LIMIT
print(totals)
