# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa

try:
    sa.create_engine("sqlite:////no/such/folder/app.db")
    outcome = "created"
except sa.exc.OperationalError:
    outcome = "OperationalError"

print(outcome)
assert outcome == "OperationalError"
