# /// script
# dependencies = ["sqlalchemy"]
# ///

import gc

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=1, max_overflow=0, pool_timeout=0.05)
forgotten = engine.connect()
in_use = engine.pool.checkedout()
del forgotten
gc.collect()
still_in_use = engine.pool.checkedout()
assert in_use == 1
print(still_in_use)
assert still_in_use == in_use
