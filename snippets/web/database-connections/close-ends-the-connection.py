# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine

engine = create_engine("sqlite:///shop.db")
connection = engine.connect()
raw = connection.connection.dbapi_connection
connection.close()
assert connection.closed is True
try:
    outcome = raw.execute("SELECT 7").fetchone()
except raw.ProgrammingError:
    outcome = "closed"
print(outcome)
assert outcome == "closed"
