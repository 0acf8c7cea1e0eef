# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")
with engine.connect() as connection:
    row = connection.execute(text("SELECT 1 AS id, 'Ann' AS name")).one()
assert row == (1, "Ann")
assert (row.name, row[1]) == ("Ann", "Ann")
assert row._asdict() == {"id": 1, "name": "Ann"}
assert isinstance(row, tuple) is False
assert isinstance(tuple(row), tuple) is True
print(row, row._asdict())
