import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE account (balance INTEGER)")
database.execute("INSERT INTO account VALUES (100)")


def withdraw_with_lost_answer():
    database.execute("UPDATE account SET balance = balance - 30")
    raise ConnectionError("the answer was lost")


for attempt in range(2):
    try:
        withdraw_with_lost_answer()
    except ConnectionError:
        continue
balance = database.execute("SELECT balance FROM account").fetchone()[0]
print(balance)
assert balance == 70
