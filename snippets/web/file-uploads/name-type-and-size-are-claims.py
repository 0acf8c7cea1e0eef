# /// script
# dependencies = ["flask"]
# ///
import io
import os
import uuid

from flask import Flask, abort, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1000
os.mkdir("uploads")


@app.post("/photo")
def photo():
    upload = request.files["photo"]
    if not upload.stream.read(8) == b"\x89PNG\r\n\x1a\n":
        abort(415)
    upload.stream.seek(0)
    name = f"{uuid.UUID(int=7)}.png"
    upload.save(os.path.join("uploads", name))
    return [name, upload.filename, upload.mimetype]


client = app.test_client()


def post(content, name):
    return client.post("/photo", data={"photo": (io.BytesIO(content), name, "image/png")})


png = b"\x89PNG\r\n\x1a\n and so on"
answers = [post(png, "../me.png"), post(b"#!/bin/sh", "me.png"), post(png * 100, "me.png")]
stored = os.listdir("uploads")
assert [answer.status_code for answer in answers] == [200, 415, 413]
assert answers[0].get_json() == ["00000000-0000-0000-0000-000000000007.png", "../me.png", "image/png"]
assert stored == ["00000000-0000-0000-0000-000000000007.png"]
with open(os.path.join("uploads", *stored), "rb") as file:
    assert file.read() == png
print([answer.status for answer in answers])
