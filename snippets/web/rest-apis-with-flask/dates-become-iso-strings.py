# /// script
# dependencies = ["flask"]
# ///
import datetime

from flask import Flask

moment = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
app = Flask(__name__)
app.add_url_rule("/", view_func=lambda: {"sold": moment})
answer = app.test_client().get("/")
assert answer.get_json() == {"sold": "Thu, 29 Feb 2024 10:30:00 GMT"}
print(answer.get_json())
assert answer.get_json() == {"sold": moment.isoformat()}
