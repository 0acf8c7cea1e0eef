# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError

engine = create_engine("sqlite://")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE item (name TEXT UNIQUE)"))

outcomes = []
with engine.begin() as connection:
    for name in ("lamp", "sofa", "lamp", "desk"):
        try:
            with connection.begin_nested():
                connection.execute(text("INSERT INTO item VALUES (:name)"), {"name": name + " shade"})
                connection.execute(text("INSERT INTO item VALUES (:name)"), {"name": name})
        except IntegrityError as error:
            outcomes.append((name, type(error).__name__))
    connection.execute(text("INSERT INTO item VALUES ('rug')"))

with engine.connect() as connection:
    names = connection.scalars(text("SELECT name FROM item ORDER BY rowid")).all()
assert outcomes == [("lamp", "IntegrityError")]
assert names == ["lamp shade", "lamp", "sofa shade", "sofa", "desk shade", "desk", "rug"]
print(outcomes, names)
