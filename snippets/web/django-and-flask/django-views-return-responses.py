# /// script
# dependencies = ["django"]
# ///

import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

logging.disable()
settings.configure(ROOT_URLCONF=__name__)
urlpatterns = [
    path("response", lambda request: HttpResponse("hello")),
    path("text", lambda request: "hello"),
    path("nothing", lambda request: None),
]
client = Client()
outcomes = []
for url in ("/response", "/text", "/nothing"):
    try:
        outcomes.append(client.get(url).content.decode())
    except (AttributeError, ValueError) as error:
        outcomes.append(type(error).__name__)
assert outcomes == ["hello", "AttributeError", "ValueError"]
print(outcomes)
