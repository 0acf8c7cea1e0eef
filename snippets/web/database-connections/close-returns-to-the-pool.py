# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

engine = create_engine("sqlite:///shop.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE item (name TEXT)"))
used, counts = [], []
for commits in (False, True, False):
    with engine.connect() as connection:
        used.append(connection.connection.dbapi_connection)
        counts.append(connection.scalar(text("SELECT count(*) FROM item")))
        connection.execute(text("INSERT INTO item VALUES ('pen')"))
        if commits:
            connection.commit()
with engine.connect() as connection:
    counts.append(connection.scalar(text("SELECT count(*) FROM item")))
lent = engine.pool.checkedout()
assert counts == [0, 0, 1, 1]
assert used[0] is used[1] is used[2]
assert lent == 0
small = create_engine("sqlite:///shop.db", pool_size=1)
with small.connect(), small.connect():
    assert small.pool.checkedout() == 2
assert (small.pool.checkedout(), small.pool.checkedin()) == (0, 1)
closing = create_engine("sqlite:///shop.db", poolclass=NullPool)
with closing.connect() as connection:
    raw = connection.connection.dbapi_connection
try:
    raw.execute("SELECT 7")
except raw.ProgrammingError as error:
    reason = str(error)
assert reason == "Cannot operate on a closed database."
print(counts, lent)
