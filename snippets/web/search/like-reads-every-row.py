import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE page (title TEXT)")
connection.execute("CREATE VIRTUAL TABLE search USING fts5 (title)")
for table in ("page", "search"):
    connection.executemany(f"INSERT INTO {table} VALUES (?)", [("a cat",)] + [("a dog",)] * 99)
read = []
connection.create_function("seen", 1, lambda title: read.append(title) is None)
counts = {}
for query in ("FROM page WHERE seen(title) AND title LIKE '%cat%'", "FROM search WHERE search MATCH 'cat' AND seen(title)"):
    read.clear()
    found = connection.execute(f"SELECT title {query}").fetchall()
    counts[query.split()[1]] = found, read.count("a cat"), read.count("a dog")
assert counts == {"page": ([("a cat",)], 1, 99), "search": ([("a cat",)], 1, 0)}
print(counts)
