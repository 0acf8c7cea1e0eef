# /// script
# dependencies = ["flask"]
# ///
import contextlib
import os
import sqlite3

from flask import Flask

app = Flask(__name__)


@app.get("/alive")
def alive():
    return "alive"


@app.get("/ready")
def ready():
    with contextlib.closing(sqlite3.connect("shop.db")) as database:
        try:
            database.execute("SELECT * FROM item")
        except sqlite3.OperationalError as error:
            return str(error), 503
    return "ready"


def health():
    answers = [app.test_client().get(url) for url in ("/alive", "/ready")]
    return [(answer.status_code, answer.text) for answer in answers]


with contextlib.closing(sqlite3.connect("shop.db")) as database:
    database.execute("CREATE TABLE item (name)")
before = health()
os.remove("shop.db")
after = health()
assert before == [(200, "alive"), (200, "ready")]
assert after == [(200, "alive"), (503, "no such table: item")]
print(after)
