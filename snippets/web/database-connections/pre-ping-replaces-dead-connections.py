# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event, text


def opened(**options):
    engine = create_engine("sqlite:///shop.db", **options)
    connects = []
    event.listen(engine, "connect", lambda *arguments: connects.append(engine))
    outcomes = []
    for _ in range(2):
        try:
            with engine.connect() as connection:
                outcomes.append(connection.scalar(text("SELECT 7")))
                raw = connection.connection.dbapi_connection
        except Exception as error:
            outcomes.append(type(error).__name__)
        raw.close()
    return outcomes, len(connects)


assert opened() == ([7, "ProgrammingError"], 1)
assert opened(pool_pre_ping=True) == ([7, 7], 2)
print(opened(pool_pre_ping=True))
