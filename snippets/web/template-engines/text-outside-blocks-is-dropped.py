# /// script
# dependencies = ["flask"]
# ///
import jinja2

environment = jinja2.Environment(loader=jinja2.DictLoader({
    "layout": "[{% block body %}{% endblock %}]",
    "item": "before {% extends 'layout' %}{% set ignored = note('outside') %}text{% block body %}pen{% endblock %}",
}))
called = []
page = environment.get_template("item").render(note=called.append)
assert page == "before [pen]"
assert called == ["outside"]
print(page, called)
