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

urlpatterns = [path("", lambda request: HttpResponse(request.get_host()))]
environment = RequestFactory().get("/").environ | {"SERVER_NAME": "shop.example"}
statuses = []
for options in ({"ALLOWED_HOSTS": ["shop.example"]}, {}):
    with override_settings(**options):
        WSGIHandler()(environment, lambda status, headers: statuses.append(status))
assert settings.DEBUG is False and statuses[0] == "200 OK"
print(statuses)
assert statuses[1] == "200 OK"
