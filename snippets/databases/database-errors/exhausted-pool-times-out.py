# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

engine = sa.create_engine("sqlite:///app.db", poolclass=QueuePool, pool_size=1, max_overflow=0, pool_timeout=0.05)
leaked = engine.connect()
try:
    engine.connect()
    outcome = "connected"
except sa.exc.TimeoutError as error:
    outcome = type(error).__name__
assert (outcome, engine.pool.checkedout()) == ("TimeoutError", 1)
leaked.close()
try:
    with engine.connect() as connection:
        connection.execute(sa.text("SELECT * FROM missing"))
except sa.exc.OperationalError:
    pass
assert engine.pool.checkedout() == 0
print(outcome)
