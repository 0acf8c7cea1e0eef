import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE account (balance INTEGER)")
database.execute("INSERT INTO account VALUES (100)")
balances = []


def withdraw():
    database.execute("UPDATE account SET balance = balance - 30")
    raise ConnectionError("the answer was lost")


for attempt in range(2):
    try:
        withdraw()
    except ConnectionError:
        balances += database.execute("SELECT balance FROM account").fetchone()
print(balances)
assert balances == [70, 40]
assert balances[-1] == 70
