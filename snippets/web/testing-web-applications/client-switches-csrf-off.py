# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [
    path("", lambda request: HttpResponse("paid")),
    path("broken", lambda request: 1 / 0),
]
settings.configure(
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
django.setup()
logging.disable()
statuses = [Client(enforce_csrf_checks=enforce).post("/").status_code for enforce in (False, True)]
try:
    Client().get("/broken")
except ZeroDivisionError as error:
    statuses.append(type(error).__name__)
statuses.append(Client(raise_request_exception=False).get("/broken").status_code)
assert statuses == [200, 403, "ZeroDivisionError", 500]
print(statuses)
