# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlite3

import sqlalchemy as sa

engine = sa.create_engine("sqlite://")
with engine.connect() as connection:
    connection.execute(sa.text("CREATE TABLE users (name TEXT UNIQUE)"))
    try:
        connection.execute(sa.text("INSERT INTO users VALUES ('ada'), ('ada')"))
    except Exception as error:
        raised = error
assert "UNIQUE constraint failed: users.name" in str(raised)
is_caught = isinstance(raised, sqlite3.IntegrityError)
print(type(raised).__module__)
assert is_caught
