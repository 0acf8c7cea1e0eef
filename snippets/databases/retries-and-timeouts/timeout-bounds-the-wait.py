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
        return str(error), time.monotonic() - started
    finally:
        waiter.close()


(message, waited), (at_once, less) = wait(0.2), wait(0)
holder.close()
assert message == at_once == "database is locked"
assert less < waited
assert waited >= 0.15
print(message)
