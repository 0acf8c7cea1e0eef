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
    application(environment, lambda status, headers: statuses.append(int(status[:3])))
    return statuses[0]


seen = {}
for allowed in ([], ["shop.example"], [".shop.example"], ["*"]):
    with override_settings(ALLOWED_HOSTS=allowed):
        seen[", ".join(allowed)] = [status(f"{name}.example") for name in ("shop", "www.shop", "evil")]
assert [status("evil.example", handler, "/any") for handler in (plain, common)] == [200, 400]
assert seen == {"": [400] * 3, "shop.example": [200, 400, 400], ".shop.example": [200, 200, 400], "*": [200] * 3}
print(seen)
