# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE account (owner TEXT, amount INTEGER)"))
    connection.execute(text("INSERT INTO account VALUES ('Ann', 50), ('Bob', 0)"))

outcome = "nothing raised"
try:
    with engine.begin() as connection:
        connection.execute(text("UPDATE account SET amount = amount - 20 WHERE owner = 'Ann'"))
        raise LookupError("no such account")
except LookupError as error:
    outcome = str(error)

with engine.connect() as connection:
    amounts = [tuple(row) for row in connection.execute(text("SELECT * FROM account"))]
assert outcome == "no such account"
assert amounts == [("Ann", 50), ("Bob", 0)]
print(outcome, amounts)
