import sqlite3
import time

holder = sqlite3.connect("app.db")
holder.execute("BEGIN IMMEDIATE")


def wait(seconds):
    waiter = sqlite3.connect("app.db", timeout=seconds)
    started = time.monotonic()
    try:
        waiter.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        milliseconds = waiter.execute("PRAGMA busy_timeout").fetchone()
        return str(error), milliseconds, time.monotonic() - started >= 0.75 * seconds
    finally:
        waiter.close()


outcomes = [wait(0.2), wait(0)]
holder.close()
assert outcomes == [("database is locked", (200,), True), ("database is locked", (0,), True)]
print(outcomes)
