# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa


def most(**settings):
    engine = sa.create_engine("sqlite:///app.db", pool_timeout=0, **settings)
    assert engine.pool.timeout() == 0
    connections = []
    try:
        while True:
            connections.append(engine.connect())
    except sa.exc.TimeoutError:
        pass
    for connection in connections:
        connection.close()
    return len(connections), engine.pool.checkedin()


found = [most(), most(pool_size=2), most(pool_size=2, max_overflow=0)]
print(found)
assert found == [(15, 5), (12, 2), (2, 2)]
