import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
first.execute("CREATE TABLE account (balance INTEGER, version INTEGER)")
first.execute("INSERT INTO account VALUES (100, 1)")


def read(connection):
    return connection.execute("SELECT balance, version FROM account").fetchone()


def write(connection, balance):
    connection.execute("UPDATE account SET balance = ?", (balance,))


def write_version(connection, balance, version):
    changed = "UPDATE account SET balance = ?, version = version + 1 WHERE version = ?"
    return connection.execute(changed, (balance, version)).rowcount


balances = [read(connection)[0] for connection in (first, second)]
write(first, balances[0] - 30)
write(second, balances[1] - 50)
lost = read(first)
(one, version), (other, same) = read(first), read(second)
changed = [write_version(first, one - 7, version), write_version(second, other - 9, same)]
kept = read(second)
print(lost, changed, kept)
assert (lost, changed, kept) == ((50, 1), [1, 0], (43, 2))
first.close(), second.close()
