import sqlite3

alive = {"now": 0, "most": 0}


class Counted:
    def __init__(self, text):
        alive["now"] += 1
        alive["most"] = max(alive["most"], alive["now"])

    def __del__(self):
        alive["now"] -= 1


def most(read):
    database = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_COLNAMES)
    rows = database.execute('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) SELECT i AS "i [counted]" FROM n')
    alive["most"] = 0
    read(rows)
    return alive["most"]


def one_by_one(rows):
    for row in rows:
        del row


sqlite3.register_converter("counted", Counted)
found = [most(one_by_one), most(lambda rows: rows.fetchall())]
print(found)
assert found[0] <= 2 and found[1] == 50
