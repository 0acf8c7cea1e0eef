# /// script
# dependencies = ["flask"]
# ///
import jinja2

environment = jinja2.Environment(loader=jinja2.DictLoader({
    "layout": "[{% block body %}{% endblock %}]",
    "item": "{% extends 'layout' %}{% block body %}pen{% endblock %} and ink",
}))
page = environment.get_template("item").render()
assert page.startswith("[pen]")
print(page)
assert "and ink" in page
