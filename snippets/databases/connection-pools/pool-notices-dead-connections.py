# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db")
with engine.connect() as connection:
    driver = connection.connection.driver_connection
driver.close()
with engine.connect() as connection:
    assert connection.connection.driver_connection is driver
    try:
        outcome = connection.scalar(sa.text("SELECT 1"))
    except sa.exc.ProgrammingError as error:
        outcome = str(error.orig)
        assert outcome == "Cannot operate on a closed database."
print(outcome)
assert outcome == 1
