# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///app.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE item (name TEXT)"))

with engine.connect() as connection:
    assert connection.in_transaction() is False
    connection.execute(text("INSERT INTO item VALUES ('lamp')"))
    assert connection.in_transaction() is True
    connection.commit()
    connection.execute(text("INSERT INTO item VALUES ('sofa')"))

with engine.connect() as connection:
    names = connection.scalars(text("SELECT name FROM item")).all()
engine.dispose()
assert names == ["lamp"]
print(names)
