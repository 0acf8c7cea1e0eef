# /// script
# dependencies = ["flask"]
# ///
import os
import sqlite3

from flask import Flask

app = Flask(__name__)
sqlite3.connect("shop.db").close()
app.add_url_rule("/alive", "alive", lambda: "alive")


@app.get("/ready")
def ready():
    try:
        connection = sqlite3.connect("file:shop.db?mode=rw", uri=True)
    except sqlite3.OperationalError:
        return "no database", 503
    connection.close()
    return "ready"


client = app.test_client()
before = [client.get(url).status_code for url in ("/alive", "/ready")]
os.remove("shop.db")
after = [client.get(url).status_code for url in ("/alive", "/ready")]
assert (before, after) == ([200, 200], [200, 503])
print(before, after)
