# /// script
# dependencies = ["flask"]
# ///
import secrets

from flask import Flask, render_template_string

app = Flask(__name__)
app.secret_key = secrets.token_hex()
typed = "{{ config.SECRET_KEY }}"
with app.app_context():
    page = render_template_string(f"<p>{typed}</p>")
assert page in (f"<p>{typed}</p>", f"<p>{app.secret_key}</p>")
leaked = app.secret_key in page
print(leaked)
assert leaked is False
