# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db")
counts = []
try:
    with engine.connect() as connection:
        counts.append(engine.pool.checkedout())
        connection.execute(sa.text("SELECT * FROM missing"))
except sa.exc.OperationalError:
    counts.append(engine.pool.checkedout())
forgotten = engine.connect()
counts.append(engine.pool.checkedout())
del forgotten
counts.append(engine.pool.checkedout())
print(counts)
assert counts == [1, 0, 1, 0]
