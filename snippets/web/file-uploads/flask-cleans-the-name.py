# /// script
# dependencies = ["flask"]
# ///
import io
import os

from flask import Flask, request

app = Flask(__name__)
os.mkdir("uploads")


@app.post("/")
def view():
    upload = request.files["file"]
    upload.save(os.path.join("uploads", upload.filename))
    return ""


answer = app.test_client().post("/", data={"file": (io.BytesIO(b"evil"), "../settings.py")})
assert answer.status_code == 200
saved = sorted(os.listdir())
assert os.listdir("uploads") == []
print(saved)
assert saved == ["uploads"]
