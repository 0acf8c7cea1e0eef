# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse
from django.test import override_settings

settings.configure(SESSION_ENGINE="django.contrib.sessions.backends.cache")


def cookie():
    middleware = SessionMiddleware(lambda request: HttpResponse(request.session.cycle_key()))
    return middleware(HttpRequest()).cookies["sessionid"]


default = cookie()
with override_settings(SESSION_COOKIE_SECURE=True, SESSION_EXPIRE_AT_BROWSER_CLOSE=True):
    changed = cookie()
names = ("httponly", "samesite", "max-age", "secure")
assert [default[name] for name in names] == [True, "Lax", 14 * 24 * 3600, ""]
assert [changed[name] for name in names] == [True, "Lax", "", True]
print([default[name] for name in names])
