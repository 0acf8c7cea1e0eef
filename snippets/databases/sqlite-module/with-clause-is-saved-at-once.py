import sqlite3


def left_after_rollback(change):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE item (name TEXT)")
    connection.execute(change)
    connection.rollback()
    return connection.execute("SELECT name FROM item").fetchall()


changes = ["INSERT INTO item SELECT 'desk'", "WITH new AS (SELECT 'desk') INSERT INTO item SELECT * FROM new"]
left = [left_after_rollback(change) for change in changes]
print(left)
assert left == [[], [("desk",)]]
