# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlite3

import sqlalchemy as sa

engine = sa.create_engine("sqlite://")
try:
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE users (name TEXT UNIQUE)"))
        connection.execute(sa.text("INSERT INTO users VALUES ('ada'), ('ada')"))
except sqlite3.IntegrityError:
    outcome = "caught"
except Exception as error:
    outcome = type(error).__module__

print(outcome)
assert outcome == "caught"
