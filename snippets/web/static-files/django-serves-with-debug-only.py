# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.conf.urls.static import static
from django.test import override_settings

settings.configure(STATIC_URL="/static/")
from django.contrib.staticfiles.urls import staticfiles_urlpatterns

patterns = {}
for debug in (False, True):
    with override_settings(DEBUG=debug):
        found = staticfiles_urlpatterns() + static("/media/")
    patterns[debug] = [str(each.pattern) for each in found]
assert patterns == {False: [], True: ["^static/(?P<path>.*)$", "^media/(?P<path>.*)$"]}
print(patterns)
