# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine
from sqlalchemy.exc import TimeoutError

engine = create_engine("sqlite:///shop.db", pool_size=2, max_overflow=1, pool_timeout=0.01)
leaked = [engine.connect() for _ in range(3)]
try:
    engine.connect()
except TimeoutError as error:
    reason = str(error)
leaked.pop().close()
again = engine.connect()
lent = engine.pool.checkedout()
for connection in [*leaked, again]:
    connection.close()
kept = engine.pool.checkedin()
assert reason.startswith("QueuePool limit of size 2 overflow 1 reached, connection timed out, timeout 0.01")
assert (lent, kept) == (3, 2)
print(lent, kept)
