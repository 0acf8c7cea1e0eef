# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse(str(hasattr(request, "session"))))]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="secret")
django.setup()
assert settings.MIDDLEWARE == []


def post(*middleware):
    with override_settings(MIDDLEWARE=middleware):
        return Client(enforce_csrf_checks=True).post("/")


bare = post()
with_session = post("django.contrib.sessions.middleware.SessionMiddleware")
with_csrf = post("django.middleware.csrf.CsrfViewMiddleware")
assert (bare.status_code, bare.content) == (200, b"False")
assert (with_session.status_code, with_session.content) == (200, b"True")
assert with_csrf.status_code == 403
print(bare.status_code, with_session.status_code, with_csrf.status_code)
