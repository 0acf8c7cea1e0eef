# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///app.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE item (name TEXT)"))

with engine.connect() as connection:
    connection.execute(text("INSERT INTO item VALUES ('lamp')"))
    connection.commit()
    connection.execute(text("INSERT INTO item VALUES ('sofa')"))
    inside = connection.scalars(text("SELECT name FROM item")).all()

with engine.connect() as connection:
    after = connection.scalars(text("SELECT name FROM item")).all()
engine.dispose()
assert inside == ["lamp", "sofa"]
assert after == ["lamp"]
print(inside, after)
