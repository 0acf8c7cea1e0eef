import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
first.execute("CREATE TABLE account (balance INTEGER, version INTEGER)")
first.execute("INSERT INTO account VALUES (100, 1)")


def read(connection):
    return connection.execute("SELECT balance, version FROM account").fetchone()


def write(connection, balance, version):
    return connection.execute(
        "UPDATE account SET balance = ?, version = version + 1 WHERE version = ?", (balance, version)
    ).rowcount


(one, version_of_one), (other, version_of_other) = read(first), read(second)
changed = [write(first, one - 30, version_of_one), write(second, other - 50, version_of_other)]
assert changed == [1, 0] and read(first) == (70, 2)
again, version = read(second)
changed.append(write(second, again - 50, version))
print(changed, read(first))
assert changed == [1, 0, 1] and read(first) == (20, 3)
first.close(), second.close()
