# /// script
# dependencies = ["django"]
# ///

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

log = []


class Gate:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        log.append(request.resolver_match)
        return self.get_response(request)

    def process_view(self, request, view, arguments, keywords):
        log.append((view.__name__, arguments, keywords))


def item(request, number):
    log.append("view")
    return HttpResponse(f"item {number}")


urlpatterns = [path("item/<int:number>", item)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.Gate"])
Client().get("/item/7")
assert log == [None, ("item", (), {"number": 7}), "view"]
print(log)
