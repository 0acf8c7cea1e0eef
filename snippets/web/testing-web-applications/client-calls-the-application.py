# /// script
# dependencies = ["flask"]
# ///
import socket
import threading
from unittest import mock

from flask import Flask, request

app = Flask(__name__)
threads = []


@app.post("/items")
def create():
    threads.append(threading.current_thread())
    return {"made": request.get_json()["name"]}, 201


with mock.patch.object(socket, "socket") as opened:
    answer = app.test_client().post("/items", json={"name": "pen"})
assert (answer.status_code, answer.get_json()) == (201, {"made": "pen"})
assert threads == [threading.main_thread()]
assert opened.call_count == 0
print(answer.status_code, answer.get_json())
