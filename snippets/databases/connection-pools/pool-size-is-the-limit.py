# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=2, pool_timeout=0.05)
connections = []
try:
    while len(connections) < 20:
        connections.append(engine.connect())
except sa.exc.TimeoutError:
    most = len(connections)
for connection in connections:
    connection.close()
engine.dispose()
print(most)
assert most == 2
