# /// script
# dependencies = ["sqlalchemy"]
# ///

import gc

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=2)
counts = []
try:
    with engine.connect() as connection:
        counts.append(engine.pool.checkedout())
        connection.execute(sa.text("SELECT * FROM missing"))
except sa.exc.OperationalError:
    counts.append(engine.pool.checkedout())
kept = {"connection": engine.connect()}
counts.append(engine.pool.checkedout())
kept.clear()
gc.collect()
counts.append(engine.pool.checkedout())
print(counts)
assert counts == [1, 0, 1, 0]
engine.dispose()
