# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=5)
opened = []
sa.event.listen(engine, "connect", lambda driver, record: opened.append(driver))


def handle_request():
    with engine.connect() as connection:
        return connection.execute(sa.text("SELECT 1")).scalar()


results = [handle_request() for _ in range(4)]
other = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool)
print(results, len(opened))
assert results == [1, 1, 1, 1] and len(opened) == 1
assert other.pool is not engine.pool
engine.dispose(), other.dispose()
