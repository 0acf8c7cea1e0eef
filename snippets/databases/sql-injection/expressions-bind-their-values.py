# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import Column, MetaData, String, Table, create_engine, event, insert, select, text

engine = create_engine("sqlite://")
user = Table("user", MetaData(), Column("name", String))
name = "nobody' OR '1' = '1"
sent = []
with engine.begin() as connection:
    user.create(connection)
    connection.execute(insert(user), [{"name": "Ann"}, {"name": name}])
    event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, values, *rest: sent.append((sql, values)))
    built = connection.scalars(select(user.c.name).where(user.c.name == name)).all()
    bound = connection.scalars(text("SELECT name FROM user WHERE name = :name"), {"name": name}).all()

assert [(sql.split("WHERE ")[1], values) for sql, values in sent] == [("user.name = ?", (name,)), ("name = ?", (name,))]
assert built == bound == [name]
print([sql.replace("\n", "") for sql, values in sent])
