# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

logging.disable()
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
django.setup()


def item(request, number):
    return HttpResponse(f"{request.method} item {number}")


urlpatterns = [
    path("item/<int:number>", item),
    path("text", lambda request: "hello"),
    path("nothing", lambda request: None),
]
client = Client()
outcomes = []
for url in ("/item/7", "/item/seven", "/text", "/nothing"):
    try:
        outcomes.append(client.get(url).status_code)
    except (AttributeError, ValueError) as error:
        outcomes.append(type(error).__name__)
assert client.get("/item/7").content == b"GET item 7"
assert outcomes == [200, 404, "AttributeError", "ValueError"]
print(outcomes)
