import sqlite3

connection = sqlite3.connect(":memory:")


def matches(tokenizer, *queries):
    connection.execute(f"CREATE VIRTUAL TABLE page USING fts5 (text, tokenize='{tokenizer}')")
    connection.execute("INSERT INTO page VALUES ('the Party begins')")
    query = "SELECT count(*) FROM page WHERE page MATCH ?"
    found = {each: connection.execute(query, (each,)).fetchone()[0] for each in queries}
    connection.execute("DROP TABLE page")
    return found


usual = matches("unicode61", "party", "art", "par*", "begin")
parts = matches("trigram", "party", "art", "arx")
assert usual == {"party": 1, "art": 0, "par*": 1, "begin": 0}
assert parts == {"party": 1, "art": 1, "arx": 0}
print(parts)
