# /// script
# dependencies = ["flask"]
# ///
import threading

from flask import Flask, request

app = Flask(__name__)
both_started = threading.Barrier(2)
seen = {}


def handle(name):
    with app.test_request_context(f"/{name}"):
        both_started.wait(9)
        seen[name] = request.path
        both_started.wait(9)


threads = [threading.Thread(target=handle, args=(name,)) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
paths = [seen["ann"], seen["bob"]]
print(paths)
assert paths[0] == paths[1]
