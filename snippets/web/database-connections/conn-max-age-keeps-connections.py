# /// script
# dependencies = ["django"]
# ///
import os
from unittest import mock

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
counts = {}
for age in (connection.settings_dict["CONN_MAX_AGE"], 60, None):
    connection.settings_dict["CONN_MAX_AGE"] = age
    for now in (0, 59, 60):
        with mock.patch("time.monotonic", lambda: now):
            response = WSGIHandler()(RequestFactory().get("/").environ, lambda status, headers: None)
            response.close()
    connection.close()
    counts[age] = len({id(each) for each in used})
    assert (len(used), response.content, os.listdir()) == (3, b"3", ["shop.db"])
    used.clear()
assert counts == {0: 3, 60: 2, None: 1}
print(counts)
