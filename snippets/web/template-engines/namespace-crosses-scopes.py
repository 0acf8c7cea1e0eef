# /// script
# dependencies = ["flask"]
# ///
import jinja2

plain = "{% set total = 0 %}{% for n in [1, 2, 3] %}{% set total = total + n %}{% endfor %}{{ total }}"
shared = "{% set s = namespace(total=0) %}{% for n in [1, 2, 3] %}{% set s.total = s.total + n %}{% endfor %}{{ s.total }}"
pages = [jinja2.Template(source).render() for source in (plain, shared)]
assert pages == ["0", "6"]
print(pages)
