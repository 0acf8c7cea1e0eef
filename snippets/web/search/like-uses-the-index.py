import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("CREATE TABLE page (title TEXT); CREATE INDEX by_title ON page (title)")
exact, like = (
    connection.execute(f"EXPLAIN QUERY PLAN SELECT * FROM page WHERE title {condition}").fetchone()[3]
    for condition in ("= 'cat'", "LIKE '%cat%'")
)
assert exact.startswith("SEARCH")
print(like)
assert like.startswith("SEARCH")
