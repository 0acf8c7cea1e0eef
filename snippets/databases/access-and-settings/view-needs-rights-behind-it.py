import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE users (name TEXT, salary INTEGER);
    INSERT INTO users VALUES ('ada', 5000), ('bob', 3000);
    CREATE VIEW totals AS SELECT count(*) AS users, sum(salary) AS salaries FROM users;
""")


def allow(action, table, column, schema, source):
    is_secret = action == sqlite3.SQLITE_READ and (table, column) == ("users", "salary")
    return sqlite3.SQLITE_DENY if is_secret and source != "totals" else sqlite3.SQLITE_OK


database.set_authorizer(allow)
totals = database.execute("SELECT * FROM totals").fetchall()
try:
    database.execute("SELECT salary FROM users")
except sqlite3.DatabaseError as error:
    refused = str(error)
print(totals, refused)
assert totals == [(2, 8000)]
assert refused == "access to users.salary is prohibited"
