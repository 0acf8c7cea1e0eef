# /// script
# dependencies = ["flask"]
# ///
import os

from flask import Flask, request, send_from_directory

os.mkdir("uploads")
for name in ("secret.txt", "uploads/photo.txt"):
    with open(name, "w") as file:
        file.write(name)
os.symlink("../secret.txt", "uploads/link.txt")
app = Flask(__name__, root_path=os.getcwd())
app.add_url_rule("/safe", "safe", lambda: send_from_directory("uploads", request.args["name"]))
app.add_url_rule("/open", "open", lambda: open(os.path.join("uploads", request.args["name"])).read())
client = app.test_client()


def seen(url, name):
    with client.get(url, query_string={"name": name}) as answer:
        return answer.text if answer.status_code == 200 else answer.status_code


outcomes = [seen(url, name) for url in ("/safe", "/open") for name in ("photo.txt", "../secret.txt")]
assert outcomes == ["uploads/photo.txt", 404, "uploads/photo.txt", "secret.txt"]
assert seen("/safe", "link.txt") == "secret.txt"
print(outcomes)
