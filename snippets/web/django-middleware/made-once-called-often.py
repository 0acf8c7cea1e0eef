# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

log = []


class Counter:
    def __init__(self, get_response):
        log.append("made")
        self.get_response = get_response
        self.count = 0

    def __call__(self, request):
        self.count += 1
        log.append(f"request {self.count}")
        return self.get_response(request)


urlpatterns = [path("", lambda request: HttpResponse())]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], MIDDLEWARE=[f"{__name__}.Counter"]
)
django.setup()
client = Client()
for _ in range(3):
    client.get("/")
assert log == ["made", "request 1", "request 2", "request 3"]
print(log)
