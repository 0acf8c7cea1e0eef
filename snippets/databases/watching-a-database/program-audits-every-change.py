import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE account (balance INTEGER)")
database.execute("CREATE TABLE audit (before INTEGER, after INTEGER)")
database.execute("INSERT INTO account VALUES (100)")


def program_changes(balance):
    before = database.execute("SELECT balance FROM account").fetchone()[0]
    database.execute("UPDATE account SET balance = ?", (balance,))
    database.execute("INSERT INTO audit VALUES (?, ?)", (before, balance))


program_changes(70)
database.execute("UPDATE account SET balance = 1000")
balances = [balance for balance, in database.execute("SELECT balance FROM account")]
audited = database.execute("SELECT before, after FROM audit").fetchall()
print(balances, audited)
assert (balances, audited) == ([1000], [(100, 70)])
assert audited == [(100, 70), (70, 1000)]
