# /// script
# dependencies = ["django"]
# ///

import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("paid"))]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="secret")
django.setup()
default = list(settings.MIDDLEWARE)
statuses = []
for middleware in ([], ["django.middleware.csrf.CsrfViewMiddleware"]):
    with override_settings(MIDDLEWARE=middleware):
        statuses.append(Client(enforce_csrf_checks=True).post("/").status_code)
assert default == []
assert statuses == [200, 403]
print(default, statuses)
