# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

opened = []


def handle_request():
    engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=5)
    sa.event.listen(engine, "connect", lambda driver, record: opened.append(driver))
    with engine.connect() as connection:
        return connection.execute(sa.text("SELECT 1")).scalar()


assert [handle_request() for _ in range(4)] == [1, 1, 1, 1]
print(len(opened))
assert len(opened) == 1
