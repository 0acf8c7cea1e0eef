# /// script
# dependencies = ["django"]
# ///

import logging

import django
from django.conf import settings
from django.http import Http404
from django.test import Client
from django.urls import path

log = []


def layer(get_response):
    def handle(request):
        try:
            response = get_response(request)
        except Exception as error:
            log.append(type(error).__name__)
            raise
        log.append(response.status_code)
        return response

    return handle


def lost(request):
    raise LookupError


def missing(request):
    raise Http404


urlpatterns = [path("lost", lost), path("missing", missing)]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], MIDDLEWARE=[f"{__name__}.layer"]
)
django.setup()
client = Client(raise_request_exception=False)
for url in ("/missing", "/lost"):
    client.get(url)
assert log == [404, 500]
print(log)
