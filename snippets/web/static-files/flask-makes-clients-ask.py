# /// script
# dependencies = ["flask"]
# ///
import os

from flask import Flask

os.mkdir("static")
with open("static/app.js", "w") as file:
    file.write("run()")
app = Flask(__name__, root_path=os.getcwd())
client = app.test_client()
with client.get("/static/app.js") as first:
    before = first.headers["Cache-Control"], first.data
with client.get("/static/app.js", headers={"If-None-Match": first.headers["ETag"]}) as second:
    unchanged = second.status_code, second.data
app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 3600
with client.get("/static/app.js") as third:
    after = third.headers["Cache-Control"]
assert before == ("no-cache", b"run()")
assert unchanged == (304, b"")
assert after == "public, max-age=3600"
print(before[0], unchanged[0], after)
