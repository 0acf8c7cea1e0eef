# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event, text
from sqlalchemy.pool import NullPool, QueuePool


def opened(pool):
    engine = create_engine("sqlite:///shop.db", poolclass=pool)
    connects = []
    event.listen(engine, "connect", lambda *arguments: connects.append("connect"))
    for _ in range(10):
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    engine.dispose()
    return len(connects)


counts = {pool.__name__: opened(pool) for pool in (QueuePool, NullPool)}
assert counts == {"QueuePool": 1, "NullPool": 10}
print(counts)
