# /// script
# dependencies = ["flask"]
# ///
import datetime
import decimal

from flask import Flask

zone = datetime.timezone(datetime.timedelta(hours=2))
app = Flask(__name__)
with app.app_context():
    moment = app.json.dumps(datetime.datetime(2024, 2, 29, 12, 30, tzinfo=zone))
    price = app.json.dumps(decimal.Decimal("1.50"))
    try:
        refused = app.json.dumps(1j)
    except TypeError as error:
        refused = str(error)
assert moment == '"Thu, 29 Feb 2024 10:30:00 GMT"'
assert price == '"1.50"'
assert "complex is not JSON serializable" in refused
print(moment, price)
