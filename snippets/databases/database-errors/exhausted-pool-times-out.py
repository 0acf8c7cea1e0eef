# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", pool_size=1, max_overflow=0, pool_timeout=0)
assert type(engine.pool) is sa.QueuePool and engine.pool.timeout() == 0
leaked = engine.connect()
try:
    engine.connect()
except sa.exc.TimeoutError:
    refused_at = engine.pool.checkedout()
leaked.close()
engine.connect().close()
print(refused_at, engine.pool.checkedout())
assert (refused_at, engine.pool.checkedout()) == (1, 0)
