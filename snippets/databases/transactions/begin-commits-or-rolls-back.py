# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///app.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE account (owner TEXT, amount INTEGER)"))
    connection.execute(text("INSERT INTO account VALUES ('Ann', 50)"))

outcome = "nothing raised"
try:
    with engine.begin() as connection:
        connection.execute(text("UPDATE account SET amount = amount - 20"))
        inside = connection.scalar(text("SELECT amount FROM account"))
        raise LookupError("no such account")
except LookupError as error:
    outcome = str(error)

with engine.connect() as connection:
    after = connection.scalar(text("SELECT amount FROM account"))
engine.dispose()
assert outcome == "no such account"
assert (inside, after) == (30, 50)
print(outcome, inside, after)
