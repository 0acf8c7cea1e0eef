import sqlite3


class Text:
    alive = 0

    def __init__(self, data):
        Text.alive += 1

    def __del__(self):
        Text.alive -= 1


def alive_at_each_row(read):
    database = sqlite3.connect(":memory:")
    database.text_factory = Text
    rows = database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) SELECT 'x' FROM n")
    return [Text.alive for _ in read(rows)]


one_by_one, at_once = alive_at_each_row(iter), alive_at_each_row(sqlite3.Cursor.fetchall)
print(max(one_by_one) <= 3, max(at_once))
assert len(one_by_one) == 50 and max(one_by_one) <= 3
assert at_once == [50] * 50
