# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa


def new_engine():
    return sa.create_engine("sqlite:///app.db")


def connections(engines):
    used = []
    for engine in engines:
        with engine.connect() as connection:
            used.append(connection.connection.driver_connection)
    return len(set(map(id, used)))


shared = new_engine()
found = connections([shared] * 4), connections([new_engine() for _ in range(4)])
print(found)
assert found == (1, 4)
