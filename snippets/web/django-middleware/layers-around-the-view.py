# /// script
# dependencies = ["django"]
# ///
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
            log.append(f"{name} out")
            return response

        return handle

    return middleware


first, second = layer("first"), layer("second")


def view(request):
    log.append("view")
    return HttpResponse()


urlpatterns = [path("", view)]
settings.configure(
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[f"{__name__}.first", f"{__name__}.second"],
)
Client().get("/")
assert log == ["first in", "second in", "view", "second out", "first out"]
print(log)
