# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.test import Client, override_settings
from django.urls import path


def view(request):
    password = "2retnuh"[::-1]
    return 1 / len(password[7:])


urlpatterns = [path("", view)]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], DB_PASSWORD="hsifdrows"[::-1], SECRET_KEY="x"
)
django.setup()
logging.disable()
shown = {}
for debug in (True, False):
    with override_settings(DEBUG=debug):
        response = Client(raise_request_exception=False).get("/", headers={"Accept": "text/html"})
    page = response.content.decode()
    shown[debug] = response.status_code, [text in page for text in ("DB_PASSWORD", "swordfish", "hunter2")]
assert shown == {True: (500, [True, False, True]), False: (500, [False, False, False])}
print(shown)
