# /// script
# dependencies = ["flask"]
# ///
import datetime

from flask import Flask

moment = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)
app = Flask("shop")
app.add_url_rule("/", "view", lambda: {"sold": moment})
answer = app.test_client().get("/")
assert answer.status_code == 200
print(answer.get_json())
assert answer.get_json() == {"sold": moment.isoformat()}
