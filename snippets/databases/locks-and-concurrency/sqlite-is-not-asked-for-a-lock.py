# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import column, create_engine, event, select, table
from sqlalchemy.dialects import mysql, postgresql, sqlite

query = select(column("balance")).select_from(table("account")).with_for_update()


def compiled(database):
    return str(query.compile(dialect=database.dialect())).split("FROM ")[1]


endings = [compiled(database) for database in (postgresql, mysql, sqlite)]
assert endings == ["account FOR UPDATE", "account FOR UPDATE", "account"]
sent = []
engine = create_engine("sqlite://")
with engine.connect() as connection:
    connection.exec_driver_sql("CREATE TABLE account (balance INTEGER)")
    event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql.split()))
    assert connection.execute(query).all() == []
assert sent == [["SELECT", "balance", "FROM", "account"]]
print(endings)
