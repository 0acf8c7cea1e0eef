# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, render_template_string

app = Flask(__name__)
app.secret_key = "k3y"
typed = "{{ config.SECRET_KEY }}"
with app.app_context():
    page = render_template_string(f"<p>{typed}</p>")
assert page.startswith("<p>")
print(page)
assert "k3y" not in page
