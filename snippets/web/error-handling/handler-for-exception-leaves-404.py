# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask("shop")


@app.errorhandler(Exception)
def failed(error):
    return "we have a problem", 500


app.add_url_rule("/broken", "broken", lambda: 1 / 0)
client = app.test_client()
assert client.get("/broken").text == "we have a problem"
answer = client.get("/nowhere")
print(answer.status_code)
assert answer.status_code == 404
