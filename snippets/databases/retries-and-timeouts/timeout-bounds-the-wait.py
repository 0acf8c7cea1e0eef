import sqlite3
import time

holder, waiter = (sqlite3.connect("app.db", isolation_level=None, timeout=seconds) for seconds in (5, 0.2))
holder.execute("CREATE TABLE log (step TEXT)")
holder.execute("BEGIN IMMEDIATE")


def wait():
    started = time.monotonic()
    try:
        waiter.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        return str(error), time.monotonic() - started


message, waited = wait()
waiter.execute("PRAGMA busy_timeout = 0")
at_once, waited_less = wait()
holder.execute("COMMIT")
waiter.execute("BEGIN IMMEDIATE")
print(message)
assert message == at_once == "database is locked"
assert waited >= 0.15 and waited_less < waited
holder.close(), waiter.close()
