# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlite3

import sqlalchemy as sa

engine = sa.create_engine("sqlite://")
statement = sa.text("INSERT INTO users VALUES (:name)")
with engine.begin() as connection:
    connection.execute(sa.text("CREATE TABLE users (name TEXT UNIQUE)"))
    connection.execute(statement, {"name": "ada"})
try:
    with engine.begin() as connection:
        connection.execute(statement, {"name": "ada"})
    caught = None
except sa.exc.SQLAlchemyError as error:
    caught = error
assert type(caught) is sa.exc.IntegrityError
assert type(caught.orig) is sqlite3.IntegrityError
assert isinstance(caught, sqlite3.Error) is False
assert (caught.statement, caught.params) == ("INSERT INTO users VALUES (?)", ("ada",))
assert caught.__cause__ is caught.orig
print(type(caught).__name__, caught.orig)
