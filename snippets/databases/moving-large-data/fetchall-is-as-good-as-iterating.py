import sqlite3
import tracemalloc

database = sqlite3.connect(":memory:")
query = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT printf('%0100d', i) FROM n"


def peak(read):
    tracemalloc.start()
    total = read(database.execute(query))
    result = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total == 2_000_000
    return result


one_by_one = peak(lambda rows: sum(len(text) for (text,) in rows))
at_once = peak(lambda rows: sum(len(text) for (text,) in rows.fetchall()))
is_about_the_same = at_once < 2 * one_by_one
print(at_once > 20 * one_by_one)
assert is_about_the_same
