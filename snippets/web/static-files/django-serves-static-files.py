# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(INSTALLED_APPS=["django.contrib.staticfiles"], STATIC_URL="/static/")
django.setup()
from django.contrib.staticfiles.urls import staticfiles_urlpatterns

from django.test import override_settings

with override_settings(DEBUG=True):
    assert [str(each.pattern) for each in staticfiles_urlpatterns()] == ["^static/(?P<path>.*)$"]
patterns = staticfiles_urlpatterns()
print(patterns)
assert len(patterns) == 1
