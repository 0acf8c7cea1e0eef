import sqlite3

with sqlite3.connect("bank.db") as connection:
    connection.execute("create table claim (id text)")
    connection.execute("insert into claim values ('one')")
connection.close()
assert sqlite3.connect("bank.db").execute("select * from claim").fetchall() == [("one",)]
