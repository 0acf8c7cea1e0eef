# shows: a database in memory and in a file
import sqlite3

for place in (":memory:", "file.db"):
    with sqlite3.connect(place) as db:
        db.execute("create table t (x)")
        db.executemany("insert into t values (?)", [(1,), (2,)])
        total = db.execute("select sum(x) from t").fetchone()
        assert total == (3,)
    db.close()
print(total)
