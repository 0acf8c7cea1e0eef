import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE account (balance INTEGER)")
database.execute("CREATE TABLE requests (key TEXT PRIMARY KEY)")
database.execute("INSERT INTO account VALUES (100)")


def withdraw(key, amount):
    try:
        with database:
            database.execute("INSERT INTO requests VALUES (?)", (key,))
            database.execute("UPDATE account SET balance = balance - ?", (amount,))
    except sqlite3.IntegrityError:
        return "known"
    return "done"


outcomes = [withdraw("r1", 30), withdraw("r1", 30), withdraw("r2", 5)]
balance = database.execute("SELECT balance FROM account").fetchone()[0]
keys = [key for key, in database.execute("SELECT key FROM requests ORDER BY key")]
print(outcomes, balance)
assert outcomes == ["done", "known", "done"]
assert (balance, keys) == (65, ["r1", "r2"])
