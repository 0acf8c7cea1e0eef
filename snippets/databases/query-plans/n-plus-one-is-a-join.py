import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE books (author INTEGER REFERENCES authors, title TEXT);
    INSERT INTO authors VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cy');
    INSERT INTO books VALUES (1, 'A1'), (1, 'A2'), (3, 'C1');
""")
statements = []
database.set_trace_callback(statements.append)
looped = []
for author, name in database.execute("SELECT id, name FROM authors ORDER BY id").fetchall():
    for (title,) in database.execute("SELECT title FROM books WHERE author = ? ORDER BY title", (author,)):
        looped.append((name, title))
in_loop = len(statements)
joined = database.execute(
    "SELECT name, title FROM authors JOIN books ON author = authors.id ORDER BY authors.id, title"
).fetchall()
print(in_loop, len(statements) - in_loop)
assert (in_loop, len(statements) - in_loop) == (4, 1)
assert looped == joined == [("Ada", "A1"), ("Ada", "A2"), ("Cy", "C1")]
