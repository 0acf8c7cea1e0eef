# /// script
# dependencies = ["flask"]
# ///

import jinja2
from flask import Flask, render_template, render_template_string

source = "<p>{{ name }}</p>"
app = Flask(__name__)
app.jinja_loader = jinja2.DictLoader({"page.html": source, "mail.txt": source})
with app.app_context():
    from_string = render_template_string(source, name="<b>")
    from_html = render_template("page.html", name="<b>")
    from_text = render_template("mail.txt", name="<b>")
assert (from_string, from_html) == ("<p>&lt;b&gt;</p>", "<p>&lt;b&gt;</p>")
assert from_text == "<p><b></p>"
print(from_string)
