import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
first.execute("CREATE TABLE account (balance INTEGER, version INTEGER)")
first.execute("INSERT INTO account VALUES (100, 1)")


def read(connection):
    return connection.execute("SELECT balance, version FROM account").fetchone()


def withdraw_by_both(statement):
    seen = [(connection, *read(connection)) for connection in (first, second)]
    changed = [
        connection.execute(statement, {"balance": balance - 30, "version": version}).rowcount
        for connection, balance, version in seen
    ]
    return changed, read(second)


lost = withdraw_by_both("UPDATE account SET balance = :balance")
noticed = withdraw_by_both("UPDATE account SET balance = :balance, version = version + 1 WHERE version = :version")
print(lost, noticed)
assert lost == ([1, 1], (70, 1))
assert noticed == ([1, 0], (40, 2))
first.close(), second.close()
