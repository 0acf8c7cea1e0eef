# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE item (name TEXT)"))
with engine.connect() as connection:
    with connection.begin_nested():
        connection.execute(text("INSERT INTO item VALUES ('lamp')"))
    connection.execute(text("INSERT INTO item VALUES ('sofa')"))
    inside = connection.scalars(text("SELECT name FROM item ORDER BY rowid")).all()
    connection.rollback()
    left = connection.scalars(text("SELECT name FROM item")).all()
assert inside == ["lamp", "sofa"]
assert "sofa" not in left
print(left)
assert left == []
