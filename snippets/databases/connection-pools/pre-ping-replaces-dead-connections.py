# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

def connections_after_a_break(has_ping):
    engine = sa.create_engine("sqlite:///app.db", poolclass=sa.QueuePool, pool_size=1, pool_pre_ping=has_ping)
    opened = []
    sa.event.listen(engine, "connect", lambda driver, record: opened.append(driver))
    with engine.connect() as connection:
        connection.execute(sa.text("SELECT 1"))
    opened[0].close()
    try:
        with engine.connect() as connection:
            outcome = connection.execute(sa.text("SELECT 1")).scalar()
    except sa.exc.ProgrammingError:
        outcome = "failed"
    engine.dispose()
    return outcome, len(opened)


found = [connections_after_a_break(False), connections_after_a_break(True)]
print(found)
assert found == [("failed", 1), (1, 2)]
