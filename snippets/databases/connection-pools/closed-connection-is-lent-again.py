# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=2)
opened = []
sa.event.listen(engine, "connect", lambda driver, record: opened.append(driver))
used = []
for _ in range(3):
    with engine.connect() as connection:
        used.append(connection.connection.driver_connection)
        connection.execute(sa.text("SELECT 1"))
print(len(opened), len(set(map(id, used))))
assert len(opened) == 1
assert used == [opened[0]] * 3
engine.dispose()
