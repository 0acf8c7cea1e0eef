import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE item (name TEXT)")


def old_code(name):
    database.execute("INSERT INTO item (name) VALUES (?)", (name,))
    return database.execute("SELECT count(*) FROM item").fetchone()[0]


assert old_code("pen") == 1
database.executescript("DROP TABLE item; CREATE TABLE item (name TEXT, price INTEGER NOT NULL)")
try:
    count = old_code("ink")
except sqlite3.IntegrityError as error:
    count = str(error)
database.close()
print(count)
assert count == 1
