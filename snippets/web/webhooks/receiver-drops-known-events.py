import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE seen (event TEXT PRIMARY KEY)")
acted = []


def receiver(event):
    with connection:
        cursor = connection.execute("INSERT OR IGNORE INTO seen VALUES (?)", (event,))
        if cursor.rowcount == 1:
            acted.append(event)
    return 200


answers = [receiver(event) for event in ("evt_1", "evt_1", "evt_2", "evt_1")]
stored = connection.execute("SELECT event FROM seen ORDER BY event").fetchall()
connection.close()
assert answers == [200, 200, 200, 200]
assert acted == ["evt_1", "evt_2"]
assert stored == [("evt_1",), ("evt_2",)]
print(acted)
