# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("paid"))]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, USE_I18N=False)
with override_settings(MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"]):
    assert Client(enforce_csrf_checks=True).post("/").status_code == 403
answer = Client(enforce_csrf_checks=True).post("/")
assert answer.content == b"paid"
print(answer.status_code)
assert answer.status_code == 403
