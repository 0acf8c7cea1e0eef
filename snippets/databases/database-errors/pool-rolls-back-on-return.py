# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa
from sqlalchemy.pool import QueuePool

engine = sa.create_engine("sqlite:///app.db", poolclass=QueuePool, pool_size=1, max_overflow=0)
with engine.begin() as connection:
    connection.execute(sa.text("CREATE TABLE users (name TEXT)"))
    first = connection.connection.dbapi_connection
raw = engine.raw_connection()
raw.execute("INSERT INTO users VALUES ('ada')")
assert raw.dbapi_connection is first
assert raw.dbapi_connection.in_transaction is True
raw.close()
with engine.connect() as connection:
    assert connection.connection.dbapi_connection is first
    assert first.in_transaction is False
    assert connection.execute(sa.text("SELECT count(*) FROM users")).scalar() == 0
print(first.in_transaction)
