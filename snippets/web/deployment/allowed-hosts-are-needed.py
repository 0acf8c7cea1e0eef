# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory, override_settings

settings.configure(ROOT_URLCONF=__name__)
logging.disable()
from django.core.handlers.wsgi import WSGIHandler
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse(request.get_host())), path("any", lambda request: HttpResponse())]
plain = WSGIHandler()
with override_settings(MIDDLEWARE=["django.middleware.common.CommonMiddleware"]):
    common = WSGIHandler()


def status(host, application=plain, url="/"):
    statuses = []
    environment = RequestFactory().get(url).environ | {"SERVER_NAME": host}
    application(environment, lambda status, headers: statuses.append(int(status.split()[0])))
    return statuses[0]


seen = {}
for allowed in ([], ["shop.example"], [".shop.example"], ["*"]):
    with override_settings(ALLOWED_HOSTS=allowed):
        seen[tuple(allowed)] = {host: status(host) for host in ("shop.example", "www.shop.example", "evil.example")}
assert [status("evil.example", handler, "/any") for handler in (plain, common)] == [200, 400]
assert seen == {
    (): {"shop.example": 400, "www.shop.example": 400, "evil.example": 400},
    ("shop.example",): {"shop.example": 200, "www.shop.example": 400, "evil.example": 400},
    (".shop.example",): {"shop.example": 200, "www.shop.example": 200, "evil.example": 400},
    ("*",): {"shop.example": 200, "www.shop.example": 200, "evil.example": 200},
}
print(seen)
