# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse())]
settings.configure(
    ROOT_URLCONF=__name__, MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"], USE_I18N=False
)
logging.disable()
client = Client(enforce_csrf_checks=True)
methods = ["GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE"]
statuses = {method: client.generic(method, "/").status_code for method in methods}
assert statuses == {
    "GET": 200,
    "HEAD": 200,
    "OPTIONS": 200,
    "TRACE": 200,
    "POST": 403,
    "PUT": 403,
    "PATCH": 403,
    "DELETE": 403,
}
print(statuses)
