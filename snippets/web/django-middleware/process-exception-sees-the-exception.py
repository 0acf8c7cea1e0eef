# /// script
# dependencies = ["django"]
# ///

import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

log = []


class Layer:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        log.append((type(self).__name__, repr(exception)))
        if (type(self).__name__, request.path) == ("Lower", "/handled"):
            return HttpResponse(status=410)


class Upper(Layer):
    pass


class Lower(Layer):
    pass


def lost(request):
    raise LookupError("no such item")


urlpatterns = [path("lost", lost), path("handled", lost)]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[f"{__name__}.Upper", f"{__name__}.Lower"],
)
client = Client(raise_request_exception=False)
lost_status = client.get("/lost").status_code
assert log == [("Lower", "LookupError('no such item')"), ("Upper", "LookupError('no such item')")]
log.clear()
handled_status = client.get("/handled").status_code
assert log == [("Lower", "LookupError('no such item')")]
assert (lost_status, handled_status) == (500, 410)
print(lost_status, handled_status, log)
