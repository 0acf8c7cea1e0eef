# /// script
# dependencies = ["flask"]
# ///

import jinja2

source = "<p>{{ name }}</p>"
plain = jinja2.Template(source).render(name="<b>")
escaped = jinja2.Environment(autoescape=True).from_string(source).render(name="<b>")
assert plain == "<p><b></p>"
assert escaped == "<p>&lt;b&gt;</p>"
print(plain)
