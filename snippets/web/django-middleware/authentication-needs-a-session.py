# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse(request.user.get_username() or "nobody"))]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)
django.setup()
session = "django.contrib.sessions.middleware.SessionMiddleware"
authentication = "django.contrib.auth.middleware.AuthenticationMiddleware"
try:
    with override_settings(MIDDLEWARE=[authentication, session]):
        Client().get("/")
except ImproperlyConfigured as error:
    reason = str(error)
with override_settings(MIDDLEWARE=[session, authentication]):
    response = Client().get("/")
assert "requires session middleware to be installed" in reason
assert response.content == b"nobody"
print(response.content.decode())
