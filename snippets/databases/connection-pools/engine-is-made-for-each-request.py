# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

used = []


def handle_request():
    engine = sa.create_engine("sqlite:///app.db")
    with engine.connect() as connection:
        used.append(connection.connection.driver_connection)


for _ in range(4):
    handle_request()
assert len(used) == 4
connections = len(set(map(id, used)))
print(connections)
assert connections == 1
