# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa


def in_use(**settings):
    engine = sa.create_engine("sqlite:///app.db", pool_timeout=0, **settings)
    assert engine.pool.timeout() == 0
    connections = []
    try:
        while len(connections) < 20:
            connections.append(engine.connect())
    except sa.exc.TimeoutError:
        pass
    return engine.pool.checkedout()


found = [in_use(), in_use(max_overflow=-1), in_use(pool_size=0)]
print(found)
assert found == [15, 20, 20]
