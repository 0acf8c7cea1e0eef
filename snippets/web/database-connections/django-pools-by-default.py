# /// script
# dependencies = ["django"]
# ///
import os

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db"}})
used = []


def view(request):
    connection.ensure_connection()
    used.append(connection.connection)
    return HttpResponse(len(used))


urlpatterns = [path("", view)]
contents = []
for _ in range(2):
    response = WSGIHandler()(RequestFactory().get("/").environ, lambda status, headers: None)
    contents.append(response.content)
    response.close()
assert contents == [b"1", b"2"] and os.listdir() == ["shop.db"]
opened = len(set(map(id, used)))
print(opened)
assert opened == 1
