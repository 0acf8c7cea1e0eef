import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE orders (a INTEGER, b INTEGER, total INTEGER)")
database.execute("CREATE INDEX by_both ON orders (a, b)")


def steps(condition):
    rows = database.execute(f"EXPLAIN QUERY PLAN SELECT total FROM orders WHERE {condition}")
    return [row[3].split("orders ")[-1].removeprefix("TABLE ") for row in rows]


found = [steps("a = 1"), steps("a = 1 AND b = 2"), steps("b = 2")]
print(found)
assert found[0] == ["USING INDEX by_both (a=?)"]
assert found[1] == ["USING INDEX by_both (a=? AND b=?)"]
assert found[2] in (["orders"], ["SCAN orders"])
