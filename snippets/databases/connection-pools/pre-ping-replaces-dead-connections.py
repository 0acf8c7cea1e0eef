# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa


def after_a_break(has_ping):
    engine = sa.create_engine("sqlite:///app.db", pool_pre_ping=has_ping)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
    driver.close()
    with engine.connect() as connection:
        is_same = connection.connection.driver_connection is driver
        try:
            return is_same, connection.scalar(sa.text("SELECT 1"))
        except sa.exc.ProgrammingError:
            return is_same, None


found = [after_a_break(False), after_a_break(True)]
print(found)
assert found == [(True, None), (False, 1)]
