# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db")
opened = []
sa.event.listen(engine, "connect", lambda driver, record: opened.append(driver))
used = []
for _ in range(3):
    connection = engine.connect()
    used.append(connection.connection.driver_connection)
    connection.close()
print(type(engine.pool).__name__, len(opened), len(used))
assert type(engine.pool) is sa.QueuePool
assert opened == used[:1]
assert used == [opened[0]] * 3
