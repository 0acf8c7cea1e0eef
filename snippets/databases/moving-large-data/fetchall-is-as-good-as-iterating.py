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
    return [Text.alive for _ in read(database.execute("VALUES ('a'), ('b'), ('c'), ('d'), ('e')"))]


one_by_one, at_once = alive_at_each_row(iter), alive_at_each_row(sqlite3.Cursor.fetchall)
assert len(one_by_one) == 5 and at_once == [5] * 5
need_the_same = max(one_by_one) == max(at_once)
print(need_the_same)
assert need_the_same
