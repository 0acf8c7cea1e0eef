# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("paid"))]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
django.setup()
response = Client(enforce_csrf_checks=True).post("/", {"amount": "100"})
print(response.status_code, response.content.decode())
assert response.status_code == 403
