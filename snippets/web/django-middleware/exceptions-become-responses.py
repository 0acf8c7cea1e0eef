# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django.conf import settings
from django.http import Http404, HttpResponse
from django.test import Client
from django.urls import path

log = []


class Layer:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        log.append((type(self).__name__, response.status_code))
        return response

    def process_exception(self, request, exception):
        log.append((type(self).__name__, type(exception).__name__))


class Upper(Layer):
    pass


class Lower(Layer):
    def process_exception(self, request, exception):
        super().process_exception(request, exception)
        if request.path == "/handled":
            return HttpResponse(status=410)


def lost(request):
    raise LookupError


def missing(request):
    raise Http404


urlpatterns = [path("lost", lost), path("handled", lost), path("missing", missing)]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=[f"{__name__}.Upper", f"{__name__}.Lower"],
)
django.setup()
client = Client(raise_request_exception=False)
client.get("/lost")
assert log == [("Lower", "LookupError"), ("Upper", "LookupError"), ("Lower", 500), ("Upper", 500)]
log.clear()
client.get("/missing")
assert log == [("Lower", "Http404"), ("Upper", "Http404"), ("Lower", 404), ("Upper", 404)]
log.clear()
client.get("/handled")
assert log == [("Lower", "LookupError"), ("Lower", 410), ("Upper", 410)]
print(log)
