# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

log = []


def catcher(get_response):
    def handle(request):
        try:
            response = get_response(request)
        except LookupError as error:
            log.append(f"caught {error}")
            return HttpResponse(status=410)
        log.append(f"got {response.status_code}")
        return response

    return handle


def view(request):
    raise LookupError("no such item")


urlpatterns = [path("", view)]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], MIDDLEWARE=[f"{__name__}.catcher"]
)
django.setup()
Client(raise_request_exception=False).get("/")
print(log)
assert log == ["caught no such item"]
