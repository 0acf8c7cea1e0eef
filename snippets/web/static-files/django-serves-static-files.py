# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(INSTALLED_APPS=["django.contrib.staticfiles"], STATIC_URL="/static/")
django.setup()
from django.contrib.staticfiles.urls import staticfiles_urlpatterns

assert settings.DEBUG is False
patterns = staticfiles_urlpatterns()
print(patterns)
assert len(patterns) == 1
