# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import Http404
from django.test import Client
from django.urls import path

log = []


def layer(get_response):
    def handle(request):
        response = get_response(request)
        log.append((request.path, response.status_code))
        return response

    return handle


def view(request, name):
    raise {"lookup": LookupError, "missing": Http404}[name]("no such item")


urlpatterns = [path("<name>", view)]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.layer"])
errors = []
for name in ("lookup", "missing"):
    try:
        Client().get(f"/{name}")
    except LookupError as error:
        errors.append(str(error))
assert log == [("/lookup", 500), ("/missing", 404)]
assert errors == ["no such item"]
print(log)
