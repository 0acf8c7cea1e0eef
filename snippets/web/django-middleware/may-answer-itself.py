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


def outer(get_response):
    def handle(request):
        response = get_response(request)
        log.append(f"outer sees {response.status_code}")
        return response

    return handle


def maintenance(get_response):
    return lambda request: HttpResponse(status=503)


def inner(get_response):
    def handle(request):
        log.append("inner")
        return get_response(request)

    return handle


def view(request):
    log.append("view")
    return HttpResponse()


urlpatterns = [path("", view)]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=[f"{__name__}.{name}" for name in ("outer", "maintenance", "inner")],
)
django.setup()
response = Client().get("/")
assert response.status_code == 503
assert log == ["outer sees 503"]
print(log)
