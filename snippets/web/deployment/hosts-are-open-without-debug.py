# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory

settings.configure(ROOT_URLCONF=__name__)
logging.disable()
from django.core.handlers.wsgi import WSGIHandler
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse(request.get_host()))]
statuses = []
environment = RequestFactory().get("/").environ | {"SERVER_NAME": "shop.example"}
WSGIHandler()(environment, lambda status, headers: statuses.append(status))
assert (settings.DEBUG, statuses) == (False, ["400 Bad Request"])
print(statuses)
assert statuses == ["200 OK"]
