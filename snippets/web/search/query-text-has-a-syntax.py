import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE VIRTUAL TABLE page USING fts5 (text)")
connection.executemany("INSERT INTO page VALUES (?)", [("the c++ book",), ("rock and roll",), ("not a rock",)])


def search(query):
    try:
        rows = connection.execute("SELECT text FROM page WHERE page MATCH ? ORDER BY rowid", (query,))
        return [text for (text,) in rows]
    except sqlite3.OperationalError as error:
        return "syntax error" in str(error) or "unterminated" in str(error)


def quoted(text):
    return " ".join('"' + word.replace('"', '""') + '"' for word in text.split())


typed = ["c++", 'rock "roll', "rock NOT roll"]
plain, safe = [search(text) for text in typed], [search(quoted(text)) for text in typed]
assert plain == [True, True, ["not a rock"]]
assert safe == [["the c++ book"], ["rock and roll"], []]
print(safe)
