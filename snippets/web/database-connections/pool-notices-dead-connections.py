# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, text
from sqlalchemy.exc import ProgrammingError

engine = create_engine("sqlite:///shop.db")
with engine.connect() as connection:
    assert connection.scalar(text("SELECT 7")) == 7
    raw = connection.connection.dbapi_connection
raw.close()
try:
    with engine.connect() as connection:
        outcome = connection.scalar(text("SELECT 7"))
except ProgrammingError:
    outcome = None
print(outcome)
assert outcome == 7
