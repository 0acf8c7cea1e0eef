# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    return "we have a problem", 500


app.add_url_rule("/broken", "broken", lambda: 1 / 0)
client = app.test_client()
broken, answer = client.get("/broken"), client.get("/nowhere")
assert (broken.status_code, broken.text) == (500, "we have a problem")
assert (answer.status_code, answer.text) == (500, "we have a problem")
print(answer.status_code)
assert answer.status_code == 404
