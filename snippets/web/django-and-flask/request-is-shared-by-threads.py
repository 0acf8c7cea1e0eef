# /// script
# dependencies = ["flask"]
# ///
import threading

from flask import Flask, request

app = Flask("shop")
both_started = threading.Barrier(2)
seen = {"ann": None, "bob": None}


def handle(name):
    with app.test_request_context(f"/{name}"):
        both_started.wait()
        seen[name] = request.path


threads = [threading.Thread(target=handle, args=(name,)) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(seen.items()))
assert seen["ann"] == seen["bob"]
