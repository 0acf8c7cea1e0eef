# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event, text


def left_after_rollback(*first, **options):
    engine = create_engine("sqlite://", **options)
    if options:
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE item (name TEXT)"))
    with engine.connect() as connection:
        for statement in first:
            connection.execute(text(statement))
        with connection.begin_nested():
            connection.execute(text("INSERT INTO item VALUES ('lamp')"))
        connection.rollback()
        return connection.scalars(text("SELECT name FROM item")).all()


left = {
    "savepoint first": left_after_rollback(),
    "query first": left_after_rollback("SELECT name FROM item"),
    "change first": left_after_rollback("INSERT INTO item VALUES ('sofa')"),
    "listener": left_after_rollback(connect_args={"isolation_level": None}),
}
assert left == {"savepoint first": ["lamp"], "query first": ["lamp"], "change first": [], "listener": []}
print(left)
