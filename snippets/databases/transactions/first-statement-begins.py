# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, text

engine = create_engine("sqlite://")
states = []
with engine.connect() as connection:
    states.append(connection.in_transaction())
    connection.execute(text("SELECT 1"))
    states.append(connection.in_transaction())
    connection.commit()
    states.append(connection.in_transaction())
    connection.execute(text("SELECT 1"))
    states.append(connection.in_transaction())
assert states == [False, True, False, True]
print(states)
