import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE account (owner TEXT, amount INTEGER)")
connection.execute("INSERT INTO account VALUES ('Ann', 50), ('Bob', 0)")
connection.commit()


def move(amount):
    connection.execute("UPDATE account SET amount = amount - ? WHERE owner = 'Ann'", (amount,))
    connection.execute("UPDATE account SET amount = amount + ? WHERE owner = 'Bob'", (amount,))


def amounts():
    return [amount for amount, in connection.execute("SELECT amount FROM account ORDER BY owner")]


seen = []
for end in (connection.commit, connection.rollback):
    move(20)
    seen.append((connection.in_transaction, amounts()))
    end()
    seen.append((connection.in_transaction, amounts()))
connection.close()
assert seen == [(True, [30, 20]), (False, [30, 20]), (True, [10, 40]), (False, [30, 20])]
print(seen)
