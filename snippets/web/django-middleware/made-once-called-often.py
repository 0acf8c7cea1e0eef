# /// script
# dependencies = ["django"]
# ///

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

log = []


def counter(get_response):
    log.append("made")

    def handle(request):
        log.append(request.path)
        return get_response(request)

    return handle


urlpatterns = [path("<int:number>", lambda request, number: HttpResponse())]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.counter"])
client = Client()
for number in (1, 2, 3):
    log.append(client.get(f"/{number}").status_code)
assert log == ["made", "/1", 200, "/2", 200, "/3", 200]
print(log)
