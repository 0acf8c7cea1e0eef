# /// script
# dependencies = ["flask"]
# ///

import threading

from flask import Flask, request

app = Flask(__name__)
both_started = threading.Barrier(2)
seen = {}


@app.get("/<name>")
def view(name):
    both_started.wait()
    seen[name] = request.path
    both_started.wait()
    return ""


threads = [threading.Thread(target=app.test_client().get, args=(url,)) for url in ("/ann", "/bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert seen == {"ann": "/ann", "bob": "/bob"}
print(sorted(seen.values()))
