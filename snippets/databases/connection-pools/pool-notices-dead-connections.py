# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=1)
with engine.connect() as connection:
    driver = connection.connection.driver_connection
driver.close()
try:
    with engine.connect() as connection:
        outcome = connection.execute(sa.text("SELECT 1")).scalar()
except sa.exc.ProgrammingError as error:
    outcome = type(error.orig).__name__
engine.dispose()
print(outcome)
assert outcome == 1
