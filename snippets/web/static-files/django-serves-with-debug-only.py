# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(INSTALLED_APPS=["django.contrib.staticfiles"], STATIC_URL="/static/")
django.setup()
from django.conf.urls.static import static
from django.contrib.staticfiles.urls import staticfiles_urlpatterns
from django.test import override_settings

counts = {}
for debug in (False, True):
    with override_settings(DEBUG=debug):
        counts[debug] = len(staticfiles_urlpatterns()), len(static("/media/", document_root="media"))
assert counts == {False: (0, 0), True: (1, 1)}
print(counts)
