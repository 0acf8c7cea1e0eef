# /// script
# dependencies = ["django"]
# ///

import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

log = []


def layer(name):
    def middleware(get_response):
        def handle(request):
            log.append(f"{name} in")
            response = get_response(request)
            log.append(f"{name} out {response.status_code}")
            return response

        return handle

    return middleware


def maintenance(get_response):
    return lambda request: HttpResponse(status=503) if request.path == "/closed" else get_response(request)


def view(request):
    log.append("view")
    return HttpResponse()


outer, inner = layer("outer"), layer("inner")
urlpatterns = [path("open", view), path("closed", view)]
logging.disable()
settings.configure(
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[f"{__name__}.{name}" for name in ("outer", "maintenance", "inner")],
)
logs = {}
for url in ("/open", "/closed"):
    Client().get(url)
    logs[url] = list(log)
    log.clear()
assert logs["/open"] == ["outer in", "inner in", "view", "inner out 200", "outer out 200"]
assert logs["/closed"] == ["outer in", "outer out 503"]
print(logs)
