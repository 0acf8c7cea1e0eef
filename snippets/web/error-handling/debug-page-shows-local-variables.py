# /// script
# dependencies = ["django"]
# ///
import logging
import secrets

import django
from django.conf import settings
from django.test import Client, override_settings
from django.urls import path

tokens = {"setting": secrets.token_hex(), "variable": secrets.token_hex()}


def view(request):
    password = tokens["variable"]
    raise ValueError(len(password))


urlpatterns = [path("", view)]
logging.disable()
settings.configure(SECRET_KEY=secrets.token_hex(), ROOT_URLCONF=__name__, DB_PASSWORD=tokens["setting"])
django.setup()
shown = {}
for debug in (True, False):
    with override_settings(DEBUG=debug):
        response = Client(raise_request_exception=False).get("/")
    page = response.content.decode()
    shown[debug] = response.status_code, "DB_PASSWORD" in page, [name for name, token in tokens.items() if token in page]
assert shown == {True: (500, True, ["variable"]), False: (500, False, [])}
print(shown)
