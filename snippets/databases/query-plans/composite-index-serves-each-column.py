import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE orders (customer INTEGER, day TEXT, total INTEGER)")
database.execute("CREATE INDEX by_both ON orders (customer, day)")


def is_search(condition):
    rows = database.execute(f"EXPLAIN QUERY PLAN SELECT total FROM orders WHERE {condition}")
    return [row[3].startswith("SEARCH") for row in rows]


assert is_search("customer = 1 AND day = '2026-01-01'") == [True]
found = [is_search("customer = 1"), is_search("day = '2026-01-01'")]
print(found)
assert found == [[True], [True]]
