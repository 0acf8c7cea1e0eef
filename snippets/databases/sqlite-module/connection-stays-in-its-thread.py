import sqlite3
import threading

outcomes = []


def use(connection):
    try:
        outcomes.append(connection.execute("SELECT 7").fetchone())
    except sqlite3.ProgrammingError as error:
        outcomes.append(type(error).__name__)


bound = sqlite3.connect(":memory:")
shared = sqlite3.connect(":memory:", check_same_thread=False)
for connection in (bound, shared):
    thread = threading.Thread(target=use, args=(connection,))
    thread.start()
    thread.join()
    connection.close()
assert outcomes == ["ProgrammingError", (7,)]
print(outcomes)
