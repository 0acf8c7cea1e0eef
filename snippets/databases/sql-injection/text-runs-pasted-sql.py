# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")
name = "nobody' OR '1' = '1"
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE user (name TEXT)"))
    connection.execute(text("INSERT INTO user VALUES ('Ann'), ('Bob')"))
    pasted = connection.scalars(text(f"SELECT name FROM user WHERE name = '{name}'")).all()
    bound = connection.scalars(text("SELECT name FROM user WHERE name = :name"), {"name": name}).all()
assert pasted == ["Ann", "Bob"]
assert bound == []
print(pasted, bound)
