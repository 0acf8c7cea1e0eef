import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE page (title TEXT)")
connection.execute("CREATE VIRTUAL TABLE search USING fts5 (title)")
for table in ("page", "search"):
    titles = [(f"page {number} of the {'cat' if number % 100 == 0 else 'dog'}",) for number in range(1000)]
    connection.executemany(f"INSERT INTO {table} VALUES (?)", titles)
read = []
connection.create_function("seen", 1, lambda title: read.append(title) or 1)
counts = {}
for query in ("FROM page WHERE seen(title) AND title LIKE '%cat%'", "FROM search WHERE search MATCH 'cat' AND seen(title)"):
    read.clear()
    found = connection.execute(f"SELECT count(*) {query}").fetchone()[0]
    counts[query.split()[1]] = found, len(read)
connection.close()
assert counts == {"page": (10, 1000), "search": (10, 10)}
print(counts)
