import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")


def old_program():
    try:
        database.execute("INSERT INTO users (name) VALUES ('ada')")
    except sqlite3.OperationalError as error:
        return str(error)
    return "stored"


assert old_program() == "stored"
database.execute("ALTER TABLE users RENAME COLUMN name TO full_name")
outcome = old_program()
print(outcome)
assert outcome == "stored"
