# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine
from sqlalchemy.pool import QueuePool

engine = create_engine("sqlite:///shop.db", poolclass=QueuePool)
connection = engine.connect()
raw = connection.connection.dbapi_connection
connection.close()
assert connection.closed is True
try:
    outcome = raw.execute("SELECT 7").fetchone()
except Exception as error:
    outcome = str(error)
engine.dispose()
print(outcome)
assert outcome == "Cannot operate on a closed database."
