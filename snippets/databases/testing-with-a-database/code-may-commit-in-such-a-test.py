import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT)")


def code_under_test():
    database.execute("INSERT INTO users VALUES ('ada')")
    database.commit()


database.execute("BEGIN")
assert database.in_transaction
code_under_test()
assert not database.in_transaction
database.rollback()
left = database.execute("SELECT name FROM users").fetchall()
print(left)
assert left == []
