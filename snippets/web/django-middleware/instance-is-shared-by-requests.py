# /// script
# dependencies = ["django"]
# ///

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path


class Counter:
    def __init__(self, get_response):
        self.get_response = get_response
        self.count = 0

    def __call__(self, request):
        self.count += 1
        request.number = self.count
        return self.get_response(request)


urlpatterns = [path("", lambda request: HttpResponse(f"request {request.number}"))]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=[f"{__name__}.Counter"])
client = Client()
answers = [client.get("/").content.decode() for _ in range(3)]
assert answers == ["request 1", "request 2", "request 3"]
assert Client().get("/").content == b"request 1"
print(answers)
