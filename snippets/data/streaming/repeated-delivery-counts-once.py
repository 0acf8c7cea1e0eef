import sqlite3

database = sqlite3.connect(":memory:")
database.execute("create table seen (id integer primary key)")
database.execute("create table total (amount integer)")
database.execute("insert into total values (0)")


def deliver(message, amount):
    with database:
        cursor = database.execute("insert or ignore into seen values (?)", (message,))
        if cursor.rowcount == 1:
            database.execute("update total set amount = amount + ?", (amount,))


first, second = (1, 10), (2, 5)
for message, amount in (first, second, first):
    deliver(message, amount)
assert database.execute("select amount from total").fetchone() == (15,)
