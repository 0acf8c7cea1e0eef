# /// script
# dependencies = ["flask"]
# ///
import jinja2

page = jinja2.Template("<p>{{ name }}</p>").render(name="<script>")
print(page)
assert page == "<p>&lt;script&gt;</p>"
