# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///app.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE item (name TEXT)"))

with engine.connect() as connection:
    connection.execute(text("INSERT INTO item VALUES ('lamp')"))
    assert connection.scalars(text("SELECT name FROM item")).all() == ["lamp"]

with engine.connect() as connection:
    names = connection.scalars(text("SELECT name FROM item")).all()
print(names)
assert names == ["lamp"]
