# /// script
# dependencies = ["flask"]
# ///
import jinja2

plain, escaped = (
    jinja2.Environment(**options).from_string("<p>{{ name }}</p>").render(name="<script>")
    for options in ({}, {"autoescape": True})
)
assert escaped == "<p>&lt;script&gt;</p>"
print(plain)
assert plain == "<p>&lt;script&gt;</p>"
