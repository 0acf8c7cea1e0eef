# /// script
# dependencies = ["flask"]
# ///
import secrets

from flask import Flask, render_template_string

app = Flask(__name__)
app.secret_key = secrets.token_hex()
typed = "{{ config.SECRET_KEY }} {{ 6 * 7 }}"
with app.app_context():
    as_source = render_template_string(f"<p>{typed}</p>")
    as_value = render_template_string("<p>{{ typed }}</p>", typed=typed)
assert len(app.secret_key) == 64
assert as_source == f"<p>{app.secret_key} 42</p>"
assert as_value == f"<p>{typed}</p>"
print(as_value)
