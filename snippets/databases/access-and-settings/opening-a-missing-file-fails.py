import sqlite3

outcomes = []
for path in ("missing.db", "missing/app.db"):
    try:
        sqlite3.connect(path).close()
        outcomes.append("opened")
    except sqlite3.OperationalError as error:
        outcomes.append(str(error))
print(outcomes)
assert outcomes == ["opened", "unable to open database file"]
assert outcomes[0] == "unable to open database file"
