# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event, text
from sqlalchemy.pool import NullPool, QueuePool


def opened(pool):
    engine = create_engine("sqlite:///shop.db", poolclass=pool)
    connects, served = [], []
    event.listen(engine, "connect", lambda *arguments: connects.append(pool))
    for _ in range(10):
        with engine.connect() as connection:
            served.append(connection.scalar(text("SELECT 7")))
    assert served == [7] * 10
    return len(connects)


counts = {pool.__name__: opened(pool) for pool in (QueuePool, NullPool)}
assert counts == {"QueuePool": 1, "NullPool": 10}
print(counts)
