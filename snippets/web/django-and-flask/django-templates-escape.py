# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.template import Context, Template
from django.utils.safestring import mark_safe

settings.configure(TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}])
django.setup()

template = Template("{{ name }} {{ name|safe }} {{ marked }}")
page = template.render(Context({"name": "<b>", "marked": mark_safe("<i>")}))
assert page == "&lt;b&gt; <b> <i>"
print(page)
