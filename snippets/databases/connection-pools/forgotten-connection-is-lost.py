# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db")
forgotten = engine.connect()
in_use = engine.pool.checkedout()
del forgotten
still_in_use = engine.pool.checkedout()
assert in_use == 1
print(still_in_use)
assert still_in_use == in_use
