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
        try:
            return get_response(request)
        except LookupError as error:
            log.append(f"caught {error}")
            return HttpResponse(status=410)

    return handle


def view(request, name):
    log.append("view")
    raise {"lookup": LookupError, "value": ValueError}[name]("no such item")


urlpatterns = [path("<name>", view)]
logging.disable()
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.catcher"])
statuses = {name: Client(raise_request_exception=False).get(f"/{name}").status_code for name in ("lookup", "value")}
assert log[0] == "view" and statuses["value"] == 500
print(statuses, log)
assert statuses["lookup"] == 410
