# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.test import override_settings

settings.configure(STATIC_URL="/static/")
from django.contrib.staticfiles.urls import staticfiles_urlpatterns

with override_settings(DEBUG=True):
    while_debugging = [str(each.pattern) for each in staticfiles_urlpatterns()]
assert while_debugging == ["^static/(?P<path>.*)$"]
patterns = staticfiles_urlpatterns()
print(patterns)
assert len(patterns) == 1
