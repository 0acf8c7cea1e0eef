# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("paid"))]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, USE_I18N=False, MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"])
checked, usual = (Client(**options).post("/") for options in ({"enforce_csrf_checks": True}, {}))
assert (checked.status_code, usual.content) == (403, b"paid")
print(usual.status_code)
assert usual.status_code == 403
