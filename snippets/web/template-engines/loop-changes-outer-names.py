# /// script
# dependencies = ["flask"]
# ///
import jinja2

source = "{% set total = 0 %}{% for n in [1, 2, 3] %}{% set total = total + n %}{{ total }},{% endfor %}{{ total }}"
page = jinja2.Template(source).render()
assert page.startswith("1,2,3,")
print(page)
assert page.endswith("6")
