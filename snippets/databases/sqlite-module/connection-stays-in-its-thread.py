import sqlite3
import threading


def outcomes(connection):
    found = []

    def use():
        for step in (connection.interrupt, lambda: connection.execute("SELECT 7"), connection.commit, connection.close):
            try:
                step()
                found.append("done")
            except sqlite3.ProgrammingError as error:
                found.append(str(error).partition(" can only")[0])

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    return found


bound = outcomes(sqlite3.connect(":memory:"))
shared = outcomes(sqlite3.connect(":memory:", check_same_thread=False))
print(bound, shared)
assert bound == ["done"] + ["SQLite objects created in a thread"] * 3
assert shared == ["done"] * 4
