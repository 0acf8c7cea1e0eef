# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.test import Client
from django.urls import path


def view(request):
    password = "2retnuh"[::-1]
    return 1 / len(password[7:])


urlpatterns = [path("", view)]
settings.configure(
    DEBUG=True, ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], DB_PASSWORD="hsifdrows"[::-1], SECRET_KEY="x"
)
django.setup()
logging.disable()
page = Client(raise_request_exception=False).get("/", headers={"Accept": "text/html"}).content.decode()
assert "ZeroDivisionError" in page and "swordfish" not in page
shown = "hunter2" in page
print(shown)
assert not shown
