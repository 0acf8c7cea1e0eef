import sqlite3

first = sqlite3.connect("app.db", isolation_level=None)
second = sqlite3.connect("app.db", isolation_level=None, timeout=0)
first.execute("CREATE TABLE item (name TEXT)")
first.execute("BEGIN IMMEDIATE")
outcomes = []
for statement in ("BEGIN IMMEDIATE", "INSERT INTO item VALUES ('lamp')"):
    try:
        outcomes.append(second.execute(statement).rowcount)
    except sqlite3.OperationalError as error:
        outcomes.append(str(error))
first.execute("COMMIT")
outcomes.append(second.execute("INSERT INTO item VALUES ('lamp')").rowcount)
first.close()
second.close()
assert outcomes == ["database is locked", "database is locked", 1]
print(outcomes)
