import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE VIRTUAL TABLE page USING fts5 (title, text)")
rows = [("dogs", "about a cat"), ("cats and a cat", "about animals that live in houses"), ("x", "y"), ("x", "y"), ("x", "y")]
connection.executemany("INSERT INTO page VALUES (?, ?)", rows)


def titles(weights):
    query = f"SELECT title FROM page WHERE page MATCH 'cat' ORDER BY bm25(page, {weights})"
    return [title for (title,) in connection.execute(query)]


scores = [score for (score,) in connection.execute("SELECT rank FROM page WHERE page MATCH 'cat' ORDER BY rank")]
by_title, by_text = titles("10, 1"), titles("1, 10")
connection.close()
assert scores == sorted(scores) and scores[-1] < 0
assert by_title == ["cats and a cat", "dogs"]
assert by_text == ["dogs", "cats and a cat"]
print(by_title, by_text)
