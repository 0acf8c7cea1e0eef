import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")


def left_by_a_test(of_code):
    database.execute("BEGIN")
    of_code()
    database.rollback()
    return database.execute("SELECT name FROM users").fetchall()


def add():
    database.execute("INSERT INTO users VALUES ('ada')")


def add_and_commit():
    add()
    database.commit()


assert left_by_a_test(add) == []
left = left_by_a_test(add_and_commit)
print(left)
assert left == []
