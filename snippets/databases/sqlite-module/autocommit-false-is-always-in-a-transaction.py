# /// script
# requires-python = ">=3.12"
# ///
import sqlite3

states = {}
for name, options in (("by default", {}), ("autocommit=False", {"autocommit": False})):
    connection = sqlite3.connect(":memory:", **options)
    states[name] = [connection.in_transaction]
    connection.commit()
    states[name].append(connection.in_transaction)
    connection.close()

assert states == {"by default": [False, False], "autocommit=False": [True, True]}
print(states)
