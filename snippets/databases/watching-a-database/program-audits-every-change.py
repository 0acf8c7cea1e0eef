import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE account (balance INTEGER)")
database.execute("CREATE TABLE audit (before INTEGER, after INTEGER)")
database.execute("INSERT INTO account VALUES (100)")


def program_changes(balance):
    before = database.execute("SELECT balance FROM account").fetchone()[0]
    database.execute("UPDATE account SET balance = ?", (balance,))
    database.execute("INSERT INTO audit VALUES (?, ?)", (before, balance))


program_changes(70)
database.execute("UPDATE account SET balance = 1000")
final = database.execute("SELECT balance FROM account").fetchone()[0]
assert final == 1000
audited = database.execute("SELECT after FROM audit ORDER BY rowid DESC").fetchone()[0]
print(audited)
assert audited == final
