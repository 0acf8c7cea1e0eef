# /// script
# dependencies = ["flask"]
# ///
import jinja2

environment = jinja2.Environment(loader=jinja2.DictLoader({
    "layout": "<title>{% block title %}Shop{% endblock %}</title>{% block body %}empty{% endblock %}",
    "item": "{% extends 'layout' %}{% block title %}{{ name }} | {{ super() }}{% endblock %}",
}))
pages = [environment.get_template(name).render(name="pen") for name in ("layout", "item")]
assert pages == ["<title>Shop</title>empty", "<title>pen | Shop</title>empty"]
print(pages)
