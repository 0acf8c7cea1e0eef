# /// script
# dependencies = ["flask"]
# ///
import os

from flask import Flask, send_file

with open("upload.html", "w") as file:
    file.write("<script>steal()</script>")
app = Flask(__name__, root_path=os.getcwd())
app.add_url_rule("/inline", "inline", lambda: send_file("upload.html"))
app.add_url_rule("/attached", "attached", lambda: send_file("upload.html", as_attachment=True))
client = app.test_client()
seen = []
for url in ("/inline", "/attached"):
    with client.get(url) as answer:
        seen.append((answer.mimetype, answer.headers["Content-Disposition"], answer.text))
assert seen[0] == ("text/html", "inline; filename=upload.html", "<script>steal()</script>")
assert seen[1] == ("text/html", "attachment; filename=upload.html", "<script>steal()</script>")
print(seen)
