# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    return type(error).__name__


@app.get("/<int:number>")
def ratio(number):
    return str(6 / number)


client = app.test_client()
answers = [client.get(url).text for url in ("/2", "/0", "/two")]
assert answers[:2] == ["3.0", "ZeroDivisionError"]
print(answers[2])
assert answers[2] != "NotFound"
