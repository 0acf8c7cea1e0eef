# /// script
# dependencies = ["django"]
# ///
import logging
import secrets

import django
from django.conf import settings
from django.test import Client
from django.urls import path

tokens = {"setting": secrets.token_hex(), "variable": secrets.token_hex()}


def view(request):
    password = tokens["variable"]
    raise ValueError(len(password))


urlpatterns = [path("", view)]
logging.disable()
settings.configure(SECRET_KEY=secrets.token_hex(), DEBUG=True, ROOT_URLCONF=__name__, DB_PASSWORD=tokens["setting"])
django.setup()
page = Client(raise_request_exception=False).get("/").content.decode()
shown = [name for name, token in tokens.items() if token in page]
assert "ValueError" in page and "DB_PASSWORD" in page and shown in ([], ["variable"])
print(shown)
assert shown == []
