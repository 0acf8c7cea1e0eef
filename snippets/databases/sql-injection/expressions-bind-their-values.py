# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import Column, MetaData, String, Table, create_engine, insert, select, text

engine = create_engine("sqlite://")
user = Table("user", MetaData(), Column("name", String))
name = "nobody' OR '1' = '1"
expression = select(user.c.name).where(user.c.name == name)
compiled = expression.compile(engine)
with engine.begin() as connection:
    user.create(connection)
    connection.execute(insert(user), [{"name": "Ann"}, {"name": "Bob"}])
    built = connection.scalars(expression).all()
    bound = connection.scalars(text("SELECT name FROM user WHERE name = :name"), {"name": name}).all()
    pasted = connection.scalars(text(f"SELECT name FROM user WHERE name = '{name}'")).all()

assert str(compiled).split("WHERE ")[1] == "user.name = ?"
assert list(compiled.params.values()) == [name]
assert (built, bound) == ([], [])
assert pasted == ["Ann", "Bob"]
print(str(compiled).replace("\n", ""), compiled.params)
