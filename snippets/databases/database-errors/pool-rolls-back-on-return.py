# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:///app.db")
with engine.begin() as connection:
    connection.execute(sa.text("CREATE TABLE users (name TEXT)"))
failed = engine.raw_connection()
failed.execute("INSERT INTO users VALUES ('ada')")
driver = failed.driver_connection
was_open = driver.in_transaction
failed.close()
with engine.connect() as connection:
    assert connection.connection.driver_connection is driver
    is_open = driver.in_transaction
    rows = connection.execute(sa.text("SELECT name FROM users")).all()
print(was_open, is_open, rows)
assert (was_open, is_open, rows) == (True, False, [])
