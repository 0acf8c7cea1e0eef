import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT, secret TEXT)")
database.execute("INSERT INTO users VALUES ('ada', 's3cret')")


def glued(name):
    return database.execute(f"SELECT secret FROM users WHERE name = '{name}'").fetchall()


def bound(name):
    return database.execute("SELECT secret FROM users WHERE name = ?", (name,)).fetchall()


normal, attack = "ada", "' OR '1'='1"
found = [(function(normal), function(attack)) for function in (glued, bound)]
print(found)
assert found == [([("s3cret",)], [("s3cret",)]), ([("s3cret",)], [])]
