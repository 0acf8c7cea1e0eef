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

urlpatterns = [path("", lambda request: HttpResponse(str(request.user)))]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="secret",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)
django.setup()
session = "django.contrib.sessions.middleware.SessionMiddleware"
authentication = "django.contrib.auth.middleware.AuthenticationMiddleware"
outcome = "nothing raised"
try:
    with override_settings(MIDDLEWARE=[authentication, session]):
        Client().get("/")
except ImproperlyConfigured as error:
    outcome = type(error).__name__
with override_settings(MIDDLEWARE=[session, authentication]):
    response = Client().get("/")
assert outcome == "ImproperlyConfigured"
assert response.content == b"AnonymousUser"
print(outcome, response.content.decode())
