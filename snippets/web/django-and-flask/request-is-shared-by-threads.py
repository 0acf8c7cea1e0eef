# /// script
# dependencies = ["flask"]
# ///
import threading

from flask import Flask, request

app = Flask(__name__)
both_here = threading.Barrier(2)
events, seen = [], {}


def handle(name):
    with app.test_request_context(f"/{name}"):
        events.append("started")
        both_here.wait()
        seen[name] = request.path
        events.append("read")
        both_here.wait()
        events.append("ended")


threads = [threading.Thread(target=handle, args=(name,)) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert events == ["started", "started", "read", "read", "ended", "ended"]
paths = [seen["ann"], seen["bob"]]
print(paths)
assert paths[0] == paths[1]
