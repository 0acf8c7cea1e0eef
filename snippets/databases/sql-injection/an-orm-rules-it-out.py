# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")
name = "nobody' OR '1' = '1"
query = f"SELECT name FROM user WHERE name = '{name}'"
assert query == "SELECT name FROM user WHERE name = 'nobody' OR '1' = '1'"
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE user (name TEXT)"))
    connection.execute(text("INSERT INTO user VALUES ('Ann'), ('Bob')"))
    names = connection.scalars(text(query)).all()
print(names)
assert names == []
