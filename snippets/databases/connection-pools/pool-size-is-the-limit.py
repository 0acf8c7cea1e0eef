# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", pool_size=2)
assert engine.pool.size() == 2
connections = [engine.connect() for _ in range(3)]
assert [connection.scalar(sa.text("SELECT 1")) for connection in connections] == [1, 1, 1]
in_use = engine.pool.checkedout()
print(in_use)
assert in_use <= engine.pool.size()
