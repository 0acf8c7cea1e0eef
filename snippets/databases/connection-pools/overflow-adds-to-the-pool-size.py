# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa


def most(**settings):
    engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_timeout=0.05, **settings)
    connections = []
    try:
        while len(connections) < 40:
            connections.append(engine.connect())
    except sa.exc.TimeoutError:
        pass
    for connection in connections:
        connection.close()
    kept = engine.pool.checkedin()
    engine.dispose()
    return len(connections), kept


found = [most(), most(pool_size=2), most(pool_size=2, max_overflow=0)]
print(found)
assert found == [(15, 5), (12, 2), (2, 2)]
