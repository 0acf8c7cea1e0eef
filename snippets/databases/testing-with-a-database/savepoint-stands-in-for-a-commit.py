import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT)")


def add(name, commit):
    database.execute("INSERT INTO users VALUES (?)", (name,))
    database.execute(commit)


def count():
    return database.execute("SELECT count(*) FROM users").fetchone()[0]


database.execute("BEGIN")
add("ada", commit="COMMIT")
is_over = not database.in_transaction
left = [count()]
database.execute("BEGIN")
database.execute("SAVEPOINT test")
add("bob", commit="RELEASE test")
inside = (count(), database.in_transaction)
database.execute("ROLLBACK")
left.append(count())
print(is_over, inside, left)
assert is_over and inside == (2, True)
assert left == [1, 1]
