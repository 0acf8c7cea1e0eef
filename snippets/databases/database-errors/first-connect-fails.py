# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa

engine = sa.create_engine("sqlite:////no/such/folder/app.db")
try:
    with engine.connect():
        outcome = "connected"
except sa.exc.OperationalError as error:
    outcome = str(error.orig)
assert outcome == "unable to open database file"
with sa.create_engine("sqlite:///here.db").connect() as connection:
    assert connection.execute(sa.text("SELECT 1")).scalar() == 1
print(outcome)
