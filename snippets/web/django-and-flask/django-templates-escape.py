# /// script
# dependencies = ["django"]
# ///
from django.template import Context, Engine
from django.utils.safestring import mark_safe

template = Engine().from_string("{{ name }} {{ name|safe }} {{ marked }} {{ missing|default:'<u>' }}")
page = template.render(Context({"name": "<b>", "marked": mark_safe("<i>")}))
assert page == "&lt;b&gt; <b> <i> <u>"
print(page)
