import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT)")


def add(name, commit):
    database.execute("INSERT INTO users VALUES (?)", (name,))
    database.execute(commit)
    return database.in_transaction


def names():
    return [name for (name,) in database.execute("SELECT name FROM users")]


database.execute("BEGIN")
goes_on = [add("ada", commit="COMMIT")]
left = [names()]
database.execute("BEGIN")
database.execute("SAVEPOINT test")
goes_on.append(add("bob", commit="RELEASE test"))
left.append(names())
database.execute("ROLLBACK")
left.append(names())
print(goes_on, left)
assert goes_on == [False, True]
assert left == [["ada"], ["ada", "bob"], ["ada"]]
