# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

log = []


def catcher(get_response):
    def handle(request):
        log.append(request.path)
        try:
            return get_response(request)
        except LookupError:
            return HttpResponse(status=410)

    return handle


def view(request):
    raise LookupError("no such item")


urlpatterns = [path("", view)]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.catcher"])
response = Client(raise_request_exception=False).get("/")
assert repr(response.exc_info[1]) == "LookupError('no such item')"
assert log == ["/"]
print(response.status_code)
assert response.status_code == 410
