# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa

engine = sa.create_engine("sqlite:////no/such/folder/app.db")
errors = []
try:
    engine.connect()
except sa.exc.OperationalError as error:
    errors.append(str(error.orig))
assert errors == ["unable to open database file"]
try:
    sa.create_engine(engine.url)
except sa.exc.OperationalError as error:
    errors.append(str(error.orig))
print(len(errors))
assert len(errors) == 2
