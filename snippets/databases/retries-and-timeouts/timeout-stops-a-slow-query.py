import sqlite3
import time

database = sqlite3.connect(":memory:", timeout=0.01)
database.create_function("wait", 1, time.sleep)
started = time.monotonic()
ended = []
try:
    assert database.execute("SELECT wait(0.05)").fetchone() == (None,)
except sqlite3.OperationalError as error:
    ended.append(error.args[0])
assert time.monotonic() - started >= 0.05
print(ended)
assert ended == ["interrupted"]
