# /// script
# dependencies = ["flask"]
# ///
import threading

from flask import Flask, request

app = Flask(__name__)
both_here = threading.Barrier(2)
events, seen = [], {}


@app.get("/<name>")
def view(name):
    events.append("started")
    both_here.wait()
    seen[name] = request.path
    events.append("read")
    both_here.wait()
    events.append("ended")
    return {}


threads = [threading.Thread(target=app.test_client().get, args=(url,)) for url in ("/ann", "/bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert events == ["started", "started", "read", "read", "ended", "ended"]
assert seen == {"ann": "/ann", "bob": "/bob"}
print(sorted(seen.values()))
