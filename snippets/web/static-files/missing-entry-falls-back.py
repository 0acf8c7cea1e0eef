# /// script
# dependencies = ["django"]
# ///
import os

import django
from django.conf import settings

storage_class = "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
settings.configure(
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STATIC_URL="/static/",
    STATIC_ROOT=os.path.abspath("public"),
    STORAGES={"staticfiles": {"BACKEND": storage_class}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()
from django.template import Context, Template
from django.test import override_settings

template = Template("{% load static %}{% static 'logo.svg' %}")
with override_settings(DEBUG=True):
    assert template.render(Context()) == "/static/logo.svg"
try:
    page = template.render(Context())
except ValueError:
    page = None
print(page)
assert page == "/static/logo.svg"
